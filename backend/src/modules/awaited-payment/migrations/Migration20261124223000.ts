import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124223000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "awaited_payment" ("id" text not null, "order_id" text not null, "enterprise_id" text not null, "method" text check ("method" in ('bank_transfer', 'qris')) not null, "amount" integer not null, "code" integer null, "expires_at" timestamptz not null, "status" text check ("status" in ('awaiting', 'reported', 'confirmed', 'expiring', 'expired', 'canceled')) not null default 'awaiting', "rejection" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "awaited_payment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_order_id_unique" ON "awaited_payment" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_awaited_payment_deleted_at" ON "awaited_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_enterprise_id_code_unique" ON "awaited_payment" ("enterprise_id", "code") WHERE status IN ('awaiting', 'reported') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_awaited_payment_enterprise_id_amount_unique" ON "awaited_payment" ("enterprise_id", "amount") WHERE status IN ('awaiting', 'reported') AND code IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_awaited_payment_expires_at" ON "awaited_payment" ("expires_at") WHERE status IN ('awaiting', 'expiring') AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "awaited_payment" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "local_carrier" ("id" text not null, "enterprise_id" text not null, "name" text not null, "is_active" boolean not null, "schedule" jsonb not null, "reach" jsonb not null, "minimum_order" integer not null, "takes_cash" boolean not null, "takes_pickup_only" boolean not null, "fee_from" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "local_carrier_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_local_carrier_enterprise_id_unique" ON "local_carrier" ("enterprise_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_local_carrier_deleted_at" ON "local_carrier" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "local_carrier" cascade;`);
  }
}

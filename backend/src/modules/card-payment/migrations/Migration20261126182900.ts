import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126182900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_account" ("id" text not null, "enterprise_id" text not null, "account_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_account_enterprise_id_unique" ON "card_account" ("enterprise_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_account_account_id_unique" ON "card_account" ("account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_account_deleted_at" ON "card_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "card_payment" ("id" text not null, "order_id" text not null, "account_id" text not null, "amount" integer not null, "intent_id" text null, "attempt" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_payment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_order_id_unique" ON "card_payment" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_intent_id_unique" ON "card_payment" ("intent_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_payment_deleted_at" ON "card_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_account" cascade;`);
    this.addSql(`drop table if exists "card_payment" cascade;`);
  }
}

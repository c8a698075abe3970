import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183957 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_cancellation" ("id" text not null, "order_id" text not null, "by" text check ("by" in ('buyer', 'manager')) not null, "actor" text null, "reason" text null, "state" text check ("state" in ('begun', 'done')) not null default 'begun', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_cancellation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_cancellation_order_id_unique" ON "order_cancellation" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_cancellation_deleted_at" ON "order_cancellation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_cancellation_state" ON "order_cancellation" ("state") WHERE state = 'begun' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "owed_refund" ("id" text not null, "order_id" text not null, "payment_refund_id" text null, "request_key" text not null, "amount" integer not null, "cause" text check ("cause" in ('canceled', 'agreed')) not null, "reason" text null, "state" text check ("state" in ('recording', 'owed', 'sent')) not null default 'recording', "how" text check ("how" in ('transfer', 'cash', 'gateway')) null, "sent_at" timestamptz null, "sent_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "owed_refund_pkey" primary key ("id"), constraint owed_refund_check check (amount > 0));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_owed_refund_payment_refund_id_unique" ON "owed_refund" ("payment_refund_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_owed_refund_deleted_at" ON "owed_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_owed_refund_order_id_request_key_unique" ON "owed_refund" ("order_id", "request_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_owed_refund_state" ON "owed_refund" ("state") WHERE state <> 'sent' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "refund_account" ("id" text not null, "order_id" text not null, "bank_name" text not null, "account_number" text not null, "account_holder" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_account_order_id_unique" ON "refund_account" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_account_deleted_at" ON "refund_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "return_request" ("id" text not null, "order_id" text not null, "items" jsonb not null, "reason" text not null, "state" text check ("state" in ('asked', 'agreed', 'declined', 'received')) not null default 'asked', "decline_reason" text null, "handled_by" text null, "is_fit_for_sale" boolean null, "return_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_request_order_id_unique" ON "return_request" ("order_id") WHERE state IN ('asked', 'agreed') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_order_id" ON "return_request" ("order_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_cancellation" cascade;`);

    this.addSql(`drop table if exists "owed_refund" cascade;`);

    this.addSql(`drop table if exists "refund_account" cascade;`);

    this.addSql(`drop table if exists "return_request" cascade;`);
  }
}

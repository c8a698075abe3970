import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126182500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_event" ("id" text not null, "order_id" text not null, "kind" text not null, "by" text check ("by" in ('buyer', 'manager', 'shop')) not null, "note" text null, "key" text not null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_event_deleted_at" ON "order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_event_order_id_key_unique" ON "order_event" ("order_id", "key") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_event" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126184500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "consent_entry" ("id" text not null, "customer_id" text not null, "purpose" text not null, "kind" text check ("kind" in ('given', 'withdrawn')) not null, "wording" text null, "locale" text check ("locale" in ('id', 'en')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_entry_deleted_at" ON "consent_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_entry_customer_id" ON "consent_entry" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "kept_order" ("id" text not null, "customer_id" text not null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kept_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kept_order_deleted_at" ON "kept_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kept_order_customer_id_order_id_unique" ON "kept_order" ("customer_id", "order_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent_entry" cascade;`);
    this.addSql(`drop table if exists "kept_order" cascade;`);
  }
}

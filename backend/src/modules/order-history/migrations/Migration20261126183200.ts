import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183200 extends Migration {
  override async up(): Promise<void> {
    // What happened before there were mails is no news.
    this.addSql(
      `alter table if exists "order_event" add column if not exists "told_at" timestamptz null default now(), add column if not exists "tell_after" timestamptz not null default now(), add column if not exists "told_tries" integer not null default 0;`,
    );
    this.addSql(
      `alter table if exists "order_event" alter column "told_at" drop default, alter column "tell_after" drop default;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_event_tell_after" ON "order_event" ("tell_after") WHERE told_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "order_event" drop column if exists "told_at", drop column if exists "tell_after", drop column if exists "told_tries";`,
    );
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Orders are canceled because nobody fetched them as well; a refund tells how it was paid back. */
export class Migration20261126214600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_cancellation" add column if not exists "is_unfetched" boolean not null default false;`,
    );
    this.addSql(
      `alter table if exists "owed_refund" add column if not exists "sent_note" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_cancellation" drop column if exists "is_unfetched";`);
    this.addSql(`alter table if exists "owed_refund" drop column if exists "sent_note";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124223001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "enterprise" add column if not exists "payment_hours" integer not null default 24, add column if not exists "qris" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "enterprise" drop column if exists "payment_hours", drop column if exists "qris";`,
    );
  }
}

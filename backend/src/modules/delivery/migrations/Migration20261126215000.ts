import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126215000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "courier_table" add column if not exists "countries" text not null default '';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "courier_table" drop column if exists "countries";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a courier costs is in the enterprise's rate table, by place and weight. */
export class Migration20261124223501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "enterprise" drop column if exists "courier_fee";`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "enterprise" add column if not exists "courier_fee" integer not null default 0;`,
    );
  }
}

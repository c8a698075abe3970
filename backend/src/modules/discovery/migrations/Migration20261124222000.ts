import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124222000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "untold_tag" ("id" text not null, "tag" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "untold_tag_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_untold_tag_deleted_at" ON "untold_tag" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_untold_tag_created_at" ON "untold_tag" ("created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "untold_tag" cascade;`);
  }
}

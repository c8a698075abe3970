import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124110058 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_change" ("id" text not null, "kind" text check ("kind" in ('product', 'producer', 'village')) not null, "document_id" text not null, "is_missed" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_deleted_at" ON "catalogue_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_created_at" ON "catalogue_change" ("created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_is_missed" ON "catalogue_change" ("is_missed") WHERE is_missed IS TRUE AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_change" cascade;`);
  }
}

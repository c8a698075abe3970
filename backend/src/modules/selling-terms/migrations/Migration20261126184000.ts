import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126184000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "terms_agreement" ("id" text not null, "order_id" text not null, "enterprise_id" text not null, "locale" text check ("locale" in ('id', 'en')) not null, "version" integer not null, "hash" text not null, "was_shown" boolean not null, "ppn_percent" real null, "seller" jsonb not null, "sections" jsonb not null, "goods" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "terms_agreement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_terms_agreement_order_id_unique" ON "terms_agreement" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_terms_agreement_deleted_at" ON "terms_agreement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "terms_version" ("id" text not null, "enterprise_id" text not null, "version" integer not null, "registration" text null, "ppn_percent" real null, "text_id" text null, "text_en" text null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "terms_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_terms_version_deleted_at" ON "terms_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_terms_version_enterprise_id_version_unique" ON "terms_version" ("enterprise_id", "version") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "terms_agreement" cascade;`);
    this.addSql(`drop table if exists "terms_version" cascade;`);
  }
}

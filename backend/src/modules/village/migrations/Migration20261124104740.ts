import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124104740 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer" drop constraint if exists "producer_handle_unique";`,
    );
    this.addSql(
      `alter table if exists "enterprise" drop constraint if exists "enterprise_handle_unique";`,
    );
    this.addSql(`alter table if exists "village" drop constraint if exists "village_slug_unique";`);
    this.addSql(`alter table if exists "village" drop constraint if exists "village_code_unique";`);
    this.addSql(
      `create table if not exists "goods" ("id" text not null, "pickup_only" boolean not null default false, "flagship" boolean not null default false, "permit_kind" text check ("permit_kind" in ('none', 'pirt', 'bpom', 'md')) not null default 'none', "permit_number" text null, "producer_percent" integer null, "enterprise_percent" integer null, "packaging_percent" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_deleted_at" ON "goods" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "village" ("id" text not null, "code" text not null, "slug" text not null, "name" text not null, "district_code" text not null, "district" text not null, "regency_code" text not null, "regency" text not null, "province_code" text not null, "province" text not null, "postal_code" text not null, "latitude" real not null, "longitude" real not null, "time_zone" text not null, "story" text not null, "picture_url" text null, "is_demo" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "village_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_village_code_unique" ON "village" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_village_slug_unique" ON "village" ("slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_village_regency_code" ON "village" ("regency_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_village_deleted_at" ON "village" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "enterprise" ("id" text not null, "handle" text not null, "name" text not null, "address" text not null, "whatsapp" text not null, "email" text null, "opening_hours" text not null, "bank_name" text null, "bank_account_number" text null, "bank_account_holder" text null, "courier_fee" integer not null, "cash_on_pickup" boolean not null, "is_active" boolean not null default true, "village_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "enterprise_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_enterprise_handle_unique" ON "enterprise" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_enterprise_village_id" ON "enterprise" ("village_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_enterprise_deleted_at" ON "enterprise" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer" ("id" text not null, "handle" text not null, "name" text not null, "member_count" integer null, "story" text not null, "picture_url" text null, "enterprise_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_enterprise_id" ON "producer" ("enterprise_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "enterprise" add constraint "enterprise_village_id_foreign" foreign key ("village_id") references "village" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "producer" add constraint "producer_enterprise_id_foreign" foreign key ("enterprise_id") references "enterprise" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "enterprise" drop constraint if exists "enterprise_village_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "producer" drop constraint if exists "producer_enterprise_id_foreign";`,
    );

    this.addSql(`drop table if exists "goods" cascade;`);

    this.addSql(`drop table if exists "village" cascade;`);

    this.addSql(`drop table if exists "enterprise" cascade;`);

    this.addSql(`drop table if exists "producer" cascade;`);
  }
}

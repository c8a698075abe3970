import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124223500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "courier_table" ("id" text not null, "enterprise_id" text not null, "packaging_grams" integer not null, "minimum_grams" integer not null, "tolerance_grams" integer not null, "volumetric_divisor" integer not null, "fee_from" integer null, "days_min" integer null, "days_max" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_table_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_table_enterprise_id_unique" ON "courier_table" ("enterprise_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_table_deleted_at" ON "courier_table" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "courier_rate" ("id" text not null, "service" text not null, "zone_code" text not null, "first_kg" integer not null, "next_kg" integer not null, "days_min" integer not null, "days_max" integer not null, "table_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_rate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_rate_table_id" ON "courier_rate" ("table_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_rate_deleted_at" ON "courier_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_rate_table_id_zone_code_service_unique" ON "courier_rate" ("table_id", "zone_code", "service") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "courier_rate" add constraint "courier_rate_table_id_foreign" foreign key ("table_id") references "courier_table" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "courier_rate" cascade;`);
    this.addSql(`drop table if exists "courier_table" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "order_id" text not null, "kind" text check ("kind" in ('damaged', 'missing', 'other')) not null, "text" text not null, "status" text check ("status" in ('open', 'settled', 'declined')) not null default 'open', "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_order_id_unique" ON "complaint" ("order_id") WHERE status = 'open' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_order_id_created_at" ON "complaint" ("order_id", "created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "complaint" cascade;`);
  }
}

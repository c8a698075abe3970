import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126183002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_document" ("id" text not null, "order_id" text not null, "kind" text check ("kind" in ('payment_proof', 'complaint_picture')) not null, "subject_id" text not null, "sha256" text not null, "file_id" text not null, "content_type" text check ("content_type" in ('image/webp', 'application/pdf')) not null, "bytes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_document_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_document_deleted_at" ON "order_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_document_subject_id_sha256_unique" ON "order_document" ("subject_id", "sha256") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_document_order_id" ON "order_document" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_document_created_at" ON "order_document" ("created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_document" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Medusa's search in PostgreSQL brings words of English only; for any other language it expects this
 * configuration to be there.
 */
export class Migration20261124110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists unaccent;");
    this.addSql(`
      do $$
      begin
        if not exists (select from pg_ts_config where cfgname = 'medusa_search_indonesian') then
          create text search configuration medusa_search_indonesian (copy = indonesian);
          alter text search configuration medusa_search_indonesian
            alter mapping for hword, hword_part, word with unaccent, indonesian_stem;
        end if;
      end
      $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql("drop text search configuration if exists medusa_search_indonesian;");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Orders wait for cards as well. */
export class Migration20261126183000 extends Migration {
  override async up(): Promise<void> {
    this.allow("bank_transfer", "qris", "card");
  }

  override async down(): Promise<void> {
    this.allow("bank_transfer", "qris");
  }

  private allow(...methods: string[]): void {
    const values = methods.map((method) => `'${method}'`).join(", ");
    this.addSql(
      `alter table if exists "awaited_payment" drop constraint if exists "awaited_payment_method_check", add constraint "awaited_payment_method_check" check ("method" in (${values}));`,
    );
  }
}

/** What every form about an order tells besides its own fields. */
export function HiddenFields({ token, locale }: { token: string; locale: string }) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}

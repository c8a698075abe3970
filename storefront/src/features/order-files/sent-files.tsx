import { useTranslations } from "next-intl";
import type { SentFile } from "@/lib/medusa/cart-shapes";

interface SentFilesProps {
  token: string;
  files: readonly SentFile[];
  /** What they are. */
  label: string;
}

/** The files that a buyer sent, to be looked at again. */
export function SentFiles({ token, files, label }: SentFilesProps) {
  const t = useTranslations("orderFiles");
  if (files.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-3">
      {files.map(({ id, contentType, bytes }, index) => {
        const address = `/api/order/${encodeURIComponent(token)}/files/${id}`;
        const told = { number: index + 1, size: Math.ceil(bytes / 1024) };
        return (
          <li key={id}>
            <a href={address} download className="link grid gap-1 text-sm">
              {contentType === "image/webp" && (
                // biome-ignore lint/performance/noImgElement: private, and of one size only.
                <img
                  src={address}
                  alt=""
                  loading="lazy"
                  className="h-20 w-20 rounded-control border border-line object-cover"
                />
              )}
              {t(contentType === "image/webp" ? "picture" : "pdf", told)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

import { Button, Label, Select, Switch, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Goods, type GoodsEdit, useProducers, useSaveGoods } from "./use-goods";

interface Props {
  productId: string;
  goods: Goods;
  onDone: () => void;
}

/** Changes who makes a product and how it is sold. */
export function GoodsForm({ productId, goods, onDone }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const producers = useProducers(goods.enterprise?.id);
  const save = useSaveGoods(productId);
  const [edit, setEdit] = useState<GoodsEdit>({
    producer_id: goods.producer?.id ?? null,
    pickup_only: goods.pickup_only,
    flagship: goods.flagship,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(edit, {
      onSuccess: () => {
        toast.success(t("lapak.goods.saved"));
        onDone();
      },
      onError: () => toast.error(t("lapak.goods.failed")),
    });
  };

  return (
    <form onSubmit={submit} className="grid gap-4 px-6 py-4">
      <div className="grid gap-1">
        <Label htmlFor={`${id}-producer`}>{t("lapak.goods.producer")}</Label>
        <Select
          {...(edit.producer_id === null ? {} : { value: edit.producer_id })}
          onValueChange={(producer_id) => setEdit({ ...edit, producer_id })}
        >
          <Select.Trigger id={`${id}-producer`}>
            <Select.Value placeholder={t("lapak.goods.noProducer")} />
          </Select.Trigger>
          <Select.Content>
            {producers.data?.producers.map((producer) => (
              <Select.Item key={producer.id} value={producer.id}>
                {producer.name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {(["pickup_only", "flagship"] as const).map((name) => (
        <div key={name} className="flex items-center gap-2">
          <Switch
            id={`${id}-${name}`}
            className="shrink-0"
            checked={edit[name]}
            onCheckedChange={(checked) => setEdit({ ...edit, [name]: checked })}
          />
          <Label htmlFor={`${id}-${name}`}>
            {t(name === "flagship" ? "lapak.goods.flagship" : "lapak.goods.pickupOnly")}
          </Label>
        </div>
      ))}
      <div className="flex justify-end gap-2">
        <Button type="button" variant="secondary" size="small" onClick={onDone}>
          {t("lapak.goods.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("lapak.goods.save")}
        </Button>
      </div>
    </form>
  );
}

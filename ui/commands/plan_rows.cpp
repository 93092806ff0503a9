#include "commands/plan_rows.h"

#include "commands/workspace.h"

namespace lantern
{

std::vector<QString> planKeys(Store &store)
{
    const Result<std::vector<PlanId>> ids = PlanRepository(store).ids();
    if (!ids) {
        Workspace::instance()->report(ids.error());
        return {};
    }
    std::vector<QString> keys;
    keys.reserve(ids->size());
    for (const PlanId &id : *ids)
        keys.push_back(id.toString());
    return keys;
}

std::vector<QVariantList> planRows(std::span<const QString> keys,
                                   const std::function<QVariantList(const PlanSummary &)> &cells)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    std::vector<PlanId> ids;
    ids.reserve(keys.size());
    for (const QString &key : keys)
        ids.push_back(PlanId::fromString(key));
    const Result<std::vector<PlanSummary>> plans = PlanRepository(*store).list(ids);
    if (!plans) {
        Workspace::instance()->report(plans.error());
        return {};
    }
    std::vector<QVariantList> rows;
    rows.reserve(plans->size());
    for (const PlanSummary &plan : *plans)
        rows.push_back(QVariantList{plan.id.toString()} + cells(plan));
    return rows;
}

} // namespace lantern

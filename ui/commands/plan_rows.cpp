#include "commands/plan_rows.h"

#include "commands/workspace.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct PlanRowsText
{
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

} // namespace

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

QString planStatusText(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return PlanRowsText::tr("Draft");
    case PlanStatus::Approved:
        return PlanRowsText::tr("Approved");
    case PlanStatus::Briefed:
        return PlanRowsText::tr("Briefed");
    case PlanStatus::Live:
        return PlanRowsText::tr("Live");
    case PlanStatus::Debriefed:
        return PlanRowsText::tr("Debriefed");
    case PlanStatus::Closed:
        return PlanRowsText::tr("Closed");
    }
    return {};
}

} // namespace lantern

#pragma once

#include "brief/pack_template.h"

#include "store/walk.h"

#include <QMap>

namespace lantern
{

// All that a pack is made from, read once.
struct PackFacts
{
    Plan plan;
    HotspotSet hotspots;
    QHash<OfficerId, QString> shoulderNumbers;
    std::vector<Authority> authorities; // section 34, of the shift's hours
    std::vector<Walk> walks;
    QMap<QString, int> recent; // result type → how many in the 28 days before the shift
    bool exercise = false;
    QString channel, control, supervisor;
};

[[nodiscard]] Result<PackFacts> readFacts(Store &store, const PlanId &plan);

// "Fri 27 November 2026", "21:00–05:00", in London.
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString hoursText(const QDateTime &from, const QDateTime &to);

// The open concerns of walks within 200 m of one of the team's (nullptr = any team's) visits.
[[nodiscard]] QStringList concernsNear(const PackFacts &facts, const Team *team);
[[nodiscard]] PackValues packValues(const PackFacts &facts, const Pack &pack);
[[nodiscard]] PackTable hotspotTable(const PackFacts &facts);
[[nodiscard]] PackTable teamTable(const PackFacts &facts);
[[nodiscard]] PatrolSheet sheetOf(const PackFacts &facts, const Team &team, const QString &sheetTemplate,
                                  const PackValues &values);

} // namespace lantern

#include "brief/report.h"

#include "brief/pack_facts.h"

#include <QCoreApplication>

namespace lantern
{

Report newReport(const Store &store)
{
    const QString marking = store.property(QStringLiteral("marking"));
    Report report;
    report.marking = marking.isEmpty() ? QStringLiteral("OFFICIAL-SENSITIVE") : marking;
    if (store.isExercise())
        report.marking += QCoreApplication::translate("Brief", " · EXERCISE — fictional data");
    const QDateTime now = store.clock().now().toTimeZone(londonZone());
    report.preparedAt = dateText(now.date()) + now.toString(QStringLiteral(", HH:mm"));
    return report;
}

} // namespace lantern

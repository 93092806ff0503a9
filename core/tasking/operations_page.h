#pragma once

#include "statistics/disclosure.h"
#include "store/operation_counts.h"

#include <QHash>
#include <QStringList>

namespace lantern
{

struct OperationFigures
{
    int deployments = 0; // patrols of plans with results
    int planned = 0;     // visits
    int made = 0;
    int missed = 0;
    int nil = 0;
    int priorLinks = 0;
    int unassessed = 0; // results with stops that are still to finish
    double minutes = 0;
    double personMinutes = 0;
    QMap<QString, int> counts;      // by result type
    QMap<QString, int> stopReasons; // by reason
    void add(const OperationCount &count);
    void add(const OperationFigures &figures);
    // By the keys of operationColumns(), and "stop:REASON"; 0 for what is no count.
    [[nodiscard]] int count(const QString &measure) const;
};

// One row of the totals; what a row is not parted by is empty.
struct OperationRow
{
    std::optional<Operation> operation; // none: all of them
    QString borough;                    // empty: all
    Month month;                        // invalid: all
    Month since;                        // the first month with anything in it
    OperationFigures figures;
    QHash<QString, Disclosure> disclosed = {}; // how its figures leave the house, by measure; those told are not there
};

// What each operation has done since the file begins: Vigilant, Verona, Protective Security, events and others apart.
struct OperationsPage
{
    QString borough;                       // the one that all figures are of; empty: the force
    QStringList boroughs;                  // that may be asked for
    std::vector<OperationRow> byOperation; // all of them last
    std::vector<OperationRow> byBorough;   // by borough, then operation
    std::vector<OperationRow> byMonth;     // newest month first, then operation
    QStringList cautions;
    [[nodiscard]] bool isEmpty() const { return byOperation.empty(); }
};

// Counts that stand, by the month of the operational date. A visit belongs to the borough in which its place lies, a deployment to that of
// its first visit. NotFound: no such borough.
[[nodiscard]] Result<OperationsPage> operationsPage(Store &store, const QString &borough = {});

} // namespace lantern

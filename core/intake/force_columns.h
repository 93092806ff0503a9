#pragma once

#include "intake/columns.h"
#include "intake/point_columns.h"

#include <QMap>

namespace lantern
{

// A force CSV's columns under our names; what a force calls them is mapped (see README.md in this folder).
struct ForceColumns
{
    int reference = -1;
    int offenceClass = -1;
    int from = -1;
    int to = -1;
    int placeName = -1;
    int proactive = -1;
    int behaviour = -1;
    PointColumns point;

    // Looks each up under its mapped name, or its own.
    [[nodiscard]] static ForceColumns of(const Columns &columns, const QMap<QString, QString> &mapping);
    // A class, a start and a point.
    [[nodiscard]] bool isComplete() const { return offenceClass >= 0 && from >= 0 && point.isComplete(); }
};

// Our names, in the order in which a form asks for them.
[[nodiscard]] const QStringList &forceColumnNames();
// Ours → theirs, guessed from names that record systems use; only what was found.
[[nodiscard]] QMap<QString, QString> suggestForceMapping(const Columns &columns);

// A mapping as the file keeps it. Text that is no such thing gives an empty mapping.
[[nodiscard]] QString mappingToJson(const QMap<QString, QString> &mapping);
[[nodiscard]] QMap<QString, QString> mappingFromJson(const QString &json);

} // namespace lantern

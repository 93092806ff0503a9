#pragma once

#include "hotspots/hotspot_answer.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// "Nov 2025 – Oct 2026": months as the field writes them.
[[nodiscard]] QString monthText(Month month);
[[nodiscard]] QString periodText(Period period);

// What is known of the selected place. Its figures are there at once; what has to be looked up follows, and the newest place wins.
class HotspotCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The hotspots model has one.")
    Q_PROPERTY(QVariantMap place READ place NOTIFY changed) // empty if none is selected
    Q_PROPERTY(
        QVariantList hours READ hours NOTIFY hoursChanged) // 168 figures, Monday 00:00 first; empty if not in this data

public:
    using QObject::QObject;

    // Shows a place of a set, worked out from the answer or saved before; `otherRank` is its rank by the other weight, or 0.
    void show(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer, int otherRank);
    void clear();
    [[nodiscard]] QVariantMap place() const { return m_place; }
    [[nodiscard]] QVariantList hours() const { return m_hours; }

Q_SIGNALS:
    void changed();
    void hoursChanged();

private:
    void readHours(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer);

    QVariantMap m_place;
    QVariantList m_hours;
    quint64 m_ticket = 0;
};

} // namespace lantern

#pragma once

#include "hotspot/profile.h"
#include "hotspots/hotspot_answer.h"
#include "tasking/place_record.h"

#include <QObject>
#include <QTimer>
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
    Q_PROPERTY(QVariantList months READ months NOTIFY hoursChanged) // {name, now, before}; before −1 if not in the file
    Q_PROPERTY(QString change READ change NOTIFY hoursChanged)      // against the same months before, in words
    Q_PROPERTY(QString changeFigures READ changeFigures NOTIFY hoursChanged) // "342 → 368"; empty if not in the file
    // {label, value, why} of what was done there and who goes there; empty until it is looked up.
    Q_PROPERTY(QVariantList record READ record NOTIFY recordChanged)

public:
    explicit HotspotCard(QObject *parent = nullptr);

    // Shows a place of a set, worked out from the answer or saved before; `otherRank` is its rank by the other weight, or 0.
    void show(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer, int otherRank);
    void clear();
    [[nodiscard]] QVariantMap place() const { return m_place; }
    [[nodiscard]] QVariantList hours() const { return m_hours; }
    [[nodiscard]] QVariantList months() const { return m_months; }
    [[nodiscard]] QString change() const { return m_change; }
    [[nodiscard]] QString changeFigures() const { return m_changeFigures; }
    [[nodiscard]] QVariantList record() const { return m_record; }
    // Looks up anew what was done.
    void readRecord();

Q_SIGNALS:
    void changed();
    void hoursChanged();
    void recordChanged();

private:
    void forget();
    void readTimes();
    void takeTimes(const HourProfile &hours, const MonthProfile &months);
    [[nodiscard]] static QVariantList rowsOf(const PlaceRecord &record, const QDateTime &now);

    QVariantMap m_place;
    QVariantList m_hours;
    QVariantList m_months;
    QString m_change;
    QString m_changeFigures;
    QVariantList m_record;
    Hotspot m_hotspot;
    // What its times are read from.
    std::shared_ptr<const Recorded> m_recorded;
    Period m_period;
    QString m_source;
    HourSet m_setHours = AllHours;
    quint64 m_ticket = 0;
    quint64 m_recordTicket = 0;
    QTimer m_resting;
};

} // namespace lantern

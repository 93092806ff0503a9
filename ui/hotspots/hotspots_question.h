#pragma once

#include "hotspots/hotspot_answer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What the user asks about the places. Every change asks again.
class HotspotsQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The hotspots model has one.")
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY changed) // 0 harm, 1 count
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY changed) // the newest so many; 0 = all there are
    Q_PROPERTY(int hoursOfDay READ hoursOfDay WRITE setHoursOfDay NOTIFY changed) // 0 all, 1 night, 2 day
    Q_PROPERTY(int cellWidth READ cellWidth WRITE setCellWidth NOTIFY changed)    // of a hexagon, metres
    Q_PROPERTY(int top READ top WRITE setTop NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] const HotspotsAsked &asked() const { return m_asked; }
    [[nodiscard]] int weight() const { return m_asked.analysis.weight == Weight::Count ? 1 : 0; }
    [[nodiscard]] int months() const { return m_asked.analysis.months; }
    [[nodiscard]] int hoursOfDay() const;
    [[nodiscard]] int cellWidth() const { return static_cast<int>(m_asked.analysis.cellWidthMetres); }
    [[nodiscard]] int top() const { return m_asked.analysis.top; }
    void setWeight(int weight);
    void setMonths(int months);
    void setHoursOfDay(int hours);
    void setCellWidth(int metres);
    void setTop(int top);
    // Asks about the months from one index (12 × year + month − 1) to another, instead of the newest.
    Q_INVOKABLE void setPeriod(int first, int last);

Q_SIGNALS:
    void changed();

private:
    template<class Value>
    void ask(Value &member, const Value &value);

    HotspotsAsked m_asked;
};

} // namespace lantern

#pragma once

#include "hotspots/hotspot_answer.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What the user asks about the places. Every change asks again.
class HotspotsQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The hotspots model has one.")
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY changed)          // 0 harm, 1 count, 2 another table
    Q_PROPERTY(int table READ table WRITE setTable NOTIFY changed)             // HarmTable::id: 0 harm, −1 count
    Q_PROPERTY(int against READ against WRITE setAgainst NOTIFY changed)       // the table whose rank is shown beside
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY changed)            // as toKey(UnitKind)
    Q_PROPERTY(int rankBy READ rankBy WRITE setRankBy NOTIFY changed)          // RankBy
    Q_PROPERTY(int kernel READ kernel WRITE setKernel NOTIFY changed)          // 0 Gaussian, 1 quartic
    Q_PROPERTY(int bandwidth READ bandwidth WRITE setBandwidth NOTIFY changed) // metres; 0 by likelihood
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY changed)          // the newest so many; 0 = all there are
    Q_PROPERTY(bool chosenMonths READ hasChosenMonths NOTIFY changed) // from one to another, instead of the newest
    Q_PROPERTY(
        int hoursOfDay READ hoursOfDay WRITE setHoursOfDay NOTIFY changed) // 0 all, 1 night, 2 day, 3 chosen ones
    // 168 of true and false, Monday 00:00 first: the hours that count.
    Q_PROPERTY(QVariantList chosenHours READ chosenHours WRITE setChosenHours NOTIFY changed)
    Q_PROPERTY(int cellWidth READ cellWidth WRITE setCellWidth NOTIFY changed) // of a hexagon, metres
    Q_PROPERTY(int top READ top WRITE setTop NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] const HotspotsAsked &asked() const { return m_asked; }
    [[nodiscard]] int weight() const
    {
        return m_asked.analysis.weight == Weight::Harm ? 0 : m_asked.analysis.weight == Weight::Count ? 1 : 2;
    }
    [[nodiscard]] int months() const { return m_asked.analysis.months; }
    [[nodiscard]] bool hasChosenMonths() const { return m_asked.analysis.period.has_value(); }
    [[nodiscard]] int hoursOfDay() const;
    [[nodiscard]] QVariantList chosenHours() const;
    [[nodiscard]] int cellWidth() const { return static_cast<int>(m_asked.analysis.cellWidthMetres); }
    [[nodiscard]] int top() const { return m_asked.analysis.top; }
    [[nodiscard]] int table() const { return m_asked.analysis.weight.table; }
    [[nodiscard]] int against() const;
    [[nodiscard]] QString unit() const { return toKey(m_asked.unit); }
    [[nodiscard]] int rankBy() const { return static_cast<int>(m_asked.analysis.rankBy); }
    [[nodiscard]] int kernel() const { return m_asked.surface.kernel == Kernel::Quartic ? 1 : 0; }
    [[nodiscard]] int bandwidth() const { return static_cast<int>(m_asked.surface.bandwidthMetres); }
    void setWeight(int weight);
    void setTable(int table);
    void setAgainst(int table);
    void setUnit(const QString &unit);
    void setRankBy(int rankBy);
    void setKernel(int kernel);
    void setBandwidth(int metres);
    // Keeps where the records were found to lie, for the next question; asks nothing.
    void keepPlacement(const std::shared_ptr<const UnitPlacement> &placement);
    void setMonths(int months);
    void setHoursOfDay(int hours);
    void setChosenHours(const QVariantList &hours);
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

#include "hotspots/hotspots_question.h"

#include <algorithm>

namespace lantern
{

template<class Value>
void HotspotsQuestion::ask(Value &member, const Value &value)
{
    if (std::exchange(member, value) != value)
        Q_EMIT changed();
}

int HotspotsQuestion::hoursOfDay() const
{
    const HourSet &hours = m_asked.analysis.hours;
    return hours == nightHours() ? 1 : hours == ~nightHours() ? 2 : hours.all() ? 0 : 3;
}

void HotspotsQuestion::setWeight(int weight)
{
    setTable(weight == 1 ? Weight::Count.table : Weight::Harm.table);
}

void HotspotsQuestion::setTable(int table)
{
    ask(m_asked.analysis.weight, Weight{.table = table});
}

int HotspotsQuestion::against() const
{
    const Weight weight = m_asked.analysis.weight;
    const Weight usual = weight == Weight::Harm ? Weight::Count : Weight::Harm;
    const Weight against = m_asked.analysis.against.value_or(usual);
    return (against == weight ? usual : against).table;
}

void HotspotsQuestion::setAgainst(int table)
{
    ask(m_asked.analysis.against, std::optional(Weight{.table = table}));
}

// Areas differ in size, so they are ranked per km² and segments per 100 m until the user says otherwise.
void HotspotsQuestion::setUnit(const QString &unit)
{
    const UnitKind kind = unitKindFromKey(unit).value_or(UnitKind::Hexagon);
    if (kind != m_asked.unit)
        m_asked.analysis.rankBy = kind == UnitKind::Hexagon ? RankBy::Total : RankBy::PerSize;
    ask(m_asked.unit, kind);
}

void HotspotsQuestion::setRankBy(int rankBy)
{
    const bool byMethod = m_asked.unit == UnitKind::Hexagon;
    const int most = static_cast<int>(byMethod ? RankBy::Significance : RankBy::PerSize);
    ask(m_asked.analysis.rankBy, static_cast<RankBy>(std::clamp(rankBy, 0, most)));
}

void HotspotsQuestion::setKernel(int kernel)
{
    ask(m_asked.surface.kernel, kernel == 1 ? Kernel::Quartic : Kernel::Gaussian);
}

void HotspotsQuestion::setBandwidth(int metres)
{
    ask(m_asked.surface.bandwidthMetres, metres <= 0 ? 0.0 : static_cast<double>(std::clamp(metres, 50, 5000)));
}

void HotspotsQuestion::keepPlacement(const std::shared_ptr<const UnitPlacement> &placement)
{
    m_asked.analysis.placement = placement;
}

void HotspotsQuestion::setMonths(int months)
{
    m_asked.analysis.months = months;
    m_asked.analysis.period.reset();
    Q_EMIT changed();
}

void HotspotsQuestion::setPeriod(int first, int last)
{
    if (first <= last)
        ask(m_asked.analysis.period, std::optional(Period{Month::fromIndex(first), Month::fromIndex(last)}));
}

void HotspotsQuestion::setHoursOfDay(int hours)
{
    if (hours == 3) // they are chosen hour by hour
        return;
    ask(m_asked.analysis.hours, hours == 1 ? nightHours() : hours == 2 ? ~nightHours() : AllHours);
}

QVariantList HotspotsQuestion::chosenHours() const
{
    QVariantList chosen;
    for (size_t hour = 0; hour < m_asked.analysis.hours.size(); ++hour)
        chosen.append(m_asked.analysis.hours.test(hour));
    return chosen;
}

void HotspotsQuestion::setChosenHours(const QVariantList &hours)
{
    HourSet chosen;
    for (size_t hour = 0; hour < chosen.size() && hour < static_cast<size_t>(hours.size()); ++hour)
        chosen.set(hour, hours[static_cast<qsizetype>(hour)].toBool());
    ask(m_asked.analysis.hours, chosen);
}

void HotspotsQuestion::setCellWidth(int metres)
{
    ask(m_asked.analysis.cellWidthMetres, static_cast<double>(std::clamp(metres, 50, 2000)));
}

void HotspotsQuestion::setTop(int top)
{
    ask(m_asked.analysis.top, std::clamp(top, 1, 200));
}

} // namespace lantern

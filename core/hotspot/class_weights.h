#pragma once

#include "store/hotspot_set.h"
#include "store/offence.h"

#include <cmath>
#include <span>
#include <vector>

namespace lantern
{

// What one offence of a class adds to its cell. The score is in millionths of a day (or of an offence), because whole
// numbers add up to the same sum in any order.
struct ClassWeight
{
    qint64 millionths = 0;
    bool vawg = false;
    bool counts = false; // false for police-generated classes, which never heat the map
};

// Which figure of a class that mixes several offences.
enum class WeightBound { Low, Usual, High };

// What one offence of the class weighs; a table that does not name the class gives it nothing.
[[nodiscard]] inline double weightOf(const OffenceClass &offenceClass, Weight weight,
                                     WeightBound bound = WeightBound::Usual)
{
    const auto pick = [bound](double low, double usual, double high) {
        return bound == WeightBound::Low ? low : bound == WeightBound::High ? high : usual;
    };
    if (weight == Weight::Count)
        return 1;
    const double days = offenceClass.harmDays;
    if (weight == Weight::Harm)
        return pick(offenceClass.harmLow.value_or(days), days, offenceClass.harmHigh.value_or(days));
    for (const OffenceClass::TableWeight &of : offenceClass.weights)
        if (of.table == weight.table)
            return pick(of.low, of.weight, of.high);
    return 0;
}

// The weights by class id. A class that is not among them counts nothing.
class ClassWeights
{
public:
    ClassWeights(std::span<const OffenceClass> classes, Weight weight, WeightBound bound = WeightBound::Usual)
    {
        for (const OffenceClass &offenceClass : classes) {
            if (offenceClass.id < 0)
                continue;
            const auto id = static_cast<size_t>(offenceClass.id);
            if (id >= m_weights.size())
                m_weights.resize(id + 1);
            m_weights[id] = {.millionths = std::llround(weightOf(offenceClass, weight, bound) * 1e6),
                             .vawg = offenceClass.vawg,
                             .counts = !offenceClass.proactive};
        }
    }
    [[nodiscard]] ClassWeight of(const Occurrence &occurrence) const
    {
        const auto id = static_cast<size_t>(occurrence.classId);
        return occurrence.classId >= 0 && id < m_weights.size() ? m_weights[id] : ClassWeight{};
    }

private:
    std::vector<ClassWeight> m_weights;
};

} // namespace lantern

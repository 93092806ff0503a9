#include "series/filters.h"

#include "series/words.h"
#include "store/behaviour.h"

#include <algorithm>

namespace lantern
{

namespace
{

// A built-in filter answers to its English name too, so that a script works in either language.
constexpr const char *VawgName = QT_TRANSLATE_NOOP("Series", "Violence against women and girls");
constexpr const char *ExposureName = QT_TRANSLATE_NOOP("Series", "Exposure focus");
constexpr const char *PredatoryName = QT_TRANSLATE_NOOP("Series", "Predatory behaviour");

bool isCalled(const OffenceFilter &filter, const QString &name)
{
    return filter.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<OffenceFilter> builtInFilters()
{
    return {{.name = SeriesWords::tr(VawgName), .vawg = true, .builtIn = true},
            {.name = SeriesWords::tr(ExposureName),
             .classes = {QStringLiteral("Exposure"), QStringLiteral("Exposure and voyeurism"),
                         QStringLiteral("Outraging public decency")},
             .behaviours = {QStringLiteral("exposure"), QStringLiteral("masturbation")},
             .builtIn = true},
            {.name = SeriesWords::tr(PredatoryName), .behaviours = behaviourKeys(), .builtIn = true}};
}

Result<std::vector<OffenceFilter>> allFilters(Store &store)
{
    auto saved = SeriesRepository(store).filters();
    if (!saved)
        return saved;
    std::vector<OffenceFilter> filters = builtInFilters();
    filters.insert(filters.end(), saved->begin(), saved->end());
    return filters;
}

Result<OffenceFilter> findFilter(Store &store, const QString &name)
{
    const auto filters = allFilters(store);
    if (!filters)
        return std::unexpected(filters.error());
    constexpr std::array<const char *, 3> English{VawgName, ExposureName, PredatoryName};
    QStringList names;
    for (size_t i = 0; i < filters->size(); ++i) {
        const OffenceFilter &filter = (*filters)[i];
        if (isCalled(filter, name) ||
            (i < English.size() && name.trimmed().compare(QLatin1StringView(English[i]), Qt::CaseInsensitive) == 0))
            return filter;
        names.append(filter.name);
    }
    return failure(Error::Code::NotFound, SeriesWords::tr("No filter is called “%1”. There are: %2.")
                                              .arg(name.trimmed(), names.join(QStringLiteral(", "))));
}

Result<void> keepFilter(Store &store, const OffenceFilter &filter)
{
    const auto builtIn = builtInFilters();
    if (std::ranges::any_of(builtIn, [&](const OffenceFilter &known) { return isCalled(known, filter.name); }))
        return failure(
            Error::Code::Refused,
            SeriesWords::tr("“%1” comes with the program. Give yours another name.").arg(filter.name.trimmed()));
    return SeriesRepository(store).saveFilter(filter);
}

} // namespace lantern

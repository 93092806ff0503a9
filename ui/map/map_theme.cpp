#include "map/map_theme.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <deque>
#include <mutex>

// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not loaded by themselves.
static void initialiseMapResources()
{
    Q_INIT_RESOURCE(map);
}

namespace lantern
{

namespace
{

Q_LOGGING_CATEGORY(themeLog, "lantern.map.theme")

MapThemes readBuiltIn()
{
    initialiseMapResources();
    QFile file(QStringLiteral(":/lantern/map/theme.json"));
    Result<MapThemes> themes = failure(Error::Code::NotFound, QStringLiteral("not in the program"));
    if (file.open(QIODevice::ReadOnly))
        themes = readMapThemes(file.readAll(), QStringLiteral("theme.json"));
    if (!themes)
        qCCritical(themeLog, "the built-in map theme: %s", qUtf8Printable(themes.error().text()));
    return themes.value_or(MapThemes());
}

std::atomic<const MapThemes *> themesInUse = nullptr;

// Relative luminance of WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double StreetLook::widthAt(double zoom) const
{
    if (widths.empty())
        return 0;
    if (zoom <= widths.front().first)
        return widths.front().second;
    for (size_t i = 1; i < widths.size(); ++i) {
        const auto &[from, narrow] = widths[i - 1];
        const auto &[to, wide] = widths[i];
        if (zoom <= to)
            return narrow * std::pow(wide / narrow, (zoom - from) / (to - from));
    }
    return widths.back().second;
}

const MapThemes &builtInMapThemes()
{
    static const MapThemes themes = readBuiltIn();
    return themes;
}

void useMapThemes(const MapThemes &themes)
{
    // Painters on other threads may still look at the ones before: none is ever given up. A user chooses few.
    static std::mutex mutex;
    static std::deque<MapThemes> all;
    const std::scoped_lock lock(mutex);
    themesInUse = &all.emplace_back(themes);
}

const MapTheme &mapTheme(MapStyle style)
{
    const MapThemes *chosen = themesInUse;
    const MapThemes &themes = chosen != nullptr ? *chosen : builtInMapThemes();
    return style == MapStyle::Dark ? themes.dark : style == MapStyle::Print ? themes.print : themes.light;
}

QColor withOpacity(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace lantern

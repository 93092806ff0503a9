#include "map/map_model.h"

#include <QLocale>

#include <cmath>

// What the map model says of its colours.
namespace lantern
{

QString MapModel::rampUnit() const
{
    return m_work.analysis.weight == Weight::Harm ? tr("Harm days per hexagon") : tr("Offences per hexagon");
}

QVariantList MapModel::ramp(bool dark) const
{
    QVariantList steps;
    if (m_work.analysis.cells.empty())
        return steps;
    for (const RampStep &step : harmRamp(m_work.analysis, dark ? MapStyle::Dark : MapStyle::Light))
        steps.append(QVariantMap{{QStringLiteral("from"), step.from}, {QStringLiteral("colour"), step.colour}});
    return steps;
}

QVariantMap MapModel::legendOf(int layer, bool dark) const
{
    const MapStyle style = dark ? MapStyle::Dark : MapStyle::Light;
    const HarmSurface &surface = m_work.surface;
    QVariantList steps;
    QString title;
    if (layer == static_cast<int>(MapLayer::Density)) {
        title = surface.weight == Weight::Harm
                    ? tr("Harm days per km² per year, bandwidth %1 m").arg(std::round(surface.bandwidthMetres))
                    : tr("Offences per km² per year, bandwidth %1 m").arg(std::round(surface.bandwidthMetres));
        for (const RampStep &step : densityRamp(surface, style))
            steps.append(QVariantMap{{QStringLiteral("text"), QLocale().toString(step.from, 'f', 0)},
                                     {QStringLiteral("colour"), step.colour}});
    } else if (layer == static_cast<int>(MapLayer::Significance) && !m_work.significance.cells.empty()) {
        title = tr("Hot by Gi*, false discovery rate at most");
        for (const RampStep &step : significanceRamp(style))
            steps.append(QVariantMap{{QStringLiteral("text"), tr("%1 %").arg(QLocale().toString(100 * step.from))},
                                     {QStringLiteral("colour"), step.colour}});
    }
    return {{QStringLiteral("title"), title}, {QStringLiteral("steps"), steps}};
}

} // namespace lantern

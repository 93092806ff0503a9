#include "map/map_model.h"
#include "map/map_theme.h"

namespace lantern
{

QVariantList MapModel::ramp(bool dark) const
{
    QVariantList steps;
    if (m_work.analysis.cells.empty())
        return steps;
    for (const RampStep &step : harmRamp(m_work.analysis, dark ? MapStyle::Dark : MapStyle::Light))
        steps.append(QVariantMap{{QStringLiteral("from"), step.from}, {QStringLiteral("colour"), step.colour}});
    return steps;
}

QVariantMap MapModel::inks(bool dark)
{
    const MapTheme &theme = mapTheme(dark ? MapStyle::Dark : MapStyle::Light);
    return {{QStringLiteral("harm"), theme.harm[3]},      {QStringLiteral("outline"), dark ? theme.accent : theme.disc},
            {QStringLiteral("uniform"), theme.uniform},   {QStringLiteral("plain"), theme.plain},
            {QStringLiteral("offence"), theme.offence},   {QStringLiteral("streetSafe"), theme.streetSafe},
            {QStringLiteral("walk"), theme.walk},         {QStringLiteral("venue"), theme.venue},
            {QStringLiteral("stop"), theme.stop},         {QStringLiteral("station"), theme.text},
            {QStringLiteral("boundary"), theme.boundary}, {QStringLiteral("land"), theme.land},
            {QStringLiteral("halo"), theme.halo}};
}

} // namespace lantern

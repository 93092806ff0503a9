#include "map/map_model.h"
#include "map/map_theme.h"

#include <QLocale>

#include <cmath>

// What the map says of its marks and colours.
namespace lantern
{

namespace
{

QString figureText(double value)
{
    constexpr double shortFrom = 10'000;
    return value >= shortFrom ? MapModel::tr("%1k").arg(QLocale().toString(std::round(value / 1000), 'f', 0))
                              : QLocale().toString(value, 'f', 0);
}

} // namespace

QStringList MapModel::absent() const
{
    QStringList lines;
    if (!m_scenes.ground)
        return lines;
    const MapScene::Lacks &lacks = m_scenes.ground->lacks();
    if (lacks.streets && !m_scenes.pack)
        lines.append(tr("No streets yet: import an OpenStreetMap extract (.osm.pbf) or a street file (GeoJSON)."));
    if (lacks.boundaries)
        lines.append(tr("No borough and ward lines yet: import a boundary file (GeoJSON), for example from the ONS."));
    if (lacks.ground && !m_scenes.pack)
        lines.append(
            tr("No parks and water yet: import an OpenStreetMap extract (.osm.pbf) or a base map file (GeoJSON)."));
    if (lacks.farStreets > 0)
        lines.append(tr("%n street(s) lie more than 30 km from the areas and offences: are they of another city?",
                        nullptr, lacks.farStreets));
    return lines;
}

QVariantMap MapModel::legend(int layer, bool dark) const
{
    const MapStyle style = dark ? MapStyle::Dark : MapStyle::Light;
    QVariantList steps;
    const auto addStep = [&](const QString &text, const QColor &colour, Qt::BrushStyle hatch = Qt::SolidPattern) {
        steps.append(QVariantMap{{QStringLiteral("text"), text},
                                 {QStringLiteral("colour"), colour},
                                 {QStringLiteral("lean"), hatch == Qt::BDiagPattern   ? 1
                                                          : hatch == Qt::FDiagPattern ? -1
                                                                                      : 0},
                                 {QStringLiteral("dotted"), hatch == Qt::Dense6Pattern}});
    };
    QString title;
    if (layer == static_cast<int>(MapLayer::Hexagons) && !m_work.findings.analysis.cells.empty()) {
        const Analysis &analysis = m_work.findings.analysis;
        title = tr("%1 per %2").arg(figureName(analysis.table), perText(analysis));
        for (const RampStep &step : harmRamp(m_work.findings.analysis, style))
            addStep(figureText(step.from), step.colour);
    } else if (layer == static_cast<int>(MapLayer::Density) && m_work.findings.surface) {
        const HarmSurface &surface = *m_work.findings.surface;
        title = surface.weight == Weight::Harm    ? tr("Harm days per km² per year, kernel of %1 m")
                : surface.weight == Weight::Count ? tr("Offences per km² per year, kernel of %1 m")
                                                  : tr("Score per km² per year, kernel of %1 m");
        title = title.arg(std::round(surface.bandwidthMetres));
        for (const RampStep &step : densityRamp(surface, style))
            addStep(figureText(step.from), step.colour);
    } else if (layer == static_cast<int>(MapLayer::Significance) && m_work.findings.significance) {
        title = tr("Hot by Gi*; at most so many by chance");
        for (const RampStep &step : significanceRamp(style))
            addStep(tr("%1 %").arg(QLocale().toString(100 * step.from)), step.colour);
    } else if (layer == static_cast<int>(MapLayer::ChangeOverTime) && m_work.change) {
        title = tr("Hot by Gi* in how many of %n part(s)", nullptr, m_work.change->thresholds.parts);
        for (const HotspotClass hotspotClass : NamedHotspotClasses)
            addStep(className(hotspotClass), changeColour(hotspotClass, style), changeHatch(hotspotClass));
    } else if (layer == static_cast<int>(MapLayer::NearRepeat) && m_work.nearRepeat) {
        title = m_work.nearRepeat->discs.empty() ? tr("No near-repeat risk on %1") : tr("Times as expected, on %1");
        title = title.arg(QLocale().toString(m_work.nearRepeat->options.asOf, QLocale::ShortFormat));
        for (const RampStep &step : nearRepeatRamp(*m_work.nearRepeat, style))
            addStep(tr("from %1").arg(QLocale().toString(step.from)), step.colour);
    } else if (layer == static_cast<int>(MapLayer::ReportingGap) && m_work.reportingGap) {
        title = tr("Reports against records; hatched where less sure");
        addStep(tr("Little reported"), gapColour(GapClass::LittleReported, style));
        addStep(tr("Cannot tell"), gapColour(GapClass::CannotTell, style));
        addStep(tr("Little recorded"), gapColour(GapClass::LittleRecorded, style));
    }
    return {{QStringLiteral("title"), title}, {QStringLiteral("steps"), steps}};
}

QVariantMap MapModel::inks(bool dark)
{
    const MapTheme &theme = mapTheme(dark ? MapStyle::Dark : MapStyle::Light);
    return {{QStringLiteral("harm"), theme.harm[3]},
            {QStringLiteral("low"), theme.harm[1]},
            {QStringLiteral("significant"), theme.harm[4]},
            {QStringLiteral("outline"), dark ? theme.accent : theme.disc},
            {QStringLiteral("uniform"), theme.uniform},
            {QStringLiteral("plain"), theme.plain},
            {QStringLiteral("offence"), theme.offence},
            {QStringLiteral("behaviour"), theme.alert},
            {QStringLiteral("series"), dark ? theme.accent : theme.disc},
            {QStringLiteral("streetSafe"), theme.streetSafe},
            {QStringLiteral("walk"), theme.walk},
            {QStringLiteral("venue"), theme.venue},
            {QStringLiteral("stop"), theme.stop},
            {QStringLiteral("station"), theme.text},
            {QStringLiteral("boundary"), theme.boundary},
            {QStringLiteral("land"), theme.land},
            {QStringLiteral("halo"), theme.halo}};
}

} // namespace lantern

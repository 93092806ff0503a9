#include "walks/walk_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace lantern
{

namespace
{

struct WalkWordsWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkWords)
};

} // namespace

QString lightText(Light light)
{
    switch (light) {
    case Light::Daylight:
        return WalkWordsWords::tr("Daylight");
    case Light::Dusk:
        return WalkWordsWords::tr("Dusk");
    case Light::Dark:
        return WalkWordsWords::tr("Dark");
    case Light::LitStreet:
        return WalkWordsWords::tr("Dark, street lit");
    }
    return {};
}

QString actionStateText(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return WalkWordsWords::tr("Open");
    case ActionState::InProgress:
        return WalkWordsWords::tr("In progress");
    case ActionState::Done:
        return WalkWordsWords::tr("Done");
    case ActionState::CannotDo:
        return WalkWordsWords::tr("Cannot do");
    case ActionState::FedBack:
        return WalkWordsWords::tr("Fed back");
    }
    return {};
}

QString tellingText(Telling how)
{
    switch (how) {
    case Telling::Letter:
        return WalkWordsWords::tr("by letter");
    case Telling::Phone:
        return WalkWordsWords::tr("by phone");
    case Telling::InPerson:
        return WalkWordsWords::tr("in person");
    case Telling::Partner:
        return WalkWordsWords::tr("through the partner");
    }
    return {};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString pointText(GridPoint point)
{
    if (point == GridPoint())
        return {};
    const GeoPoint geo = toGeo(point);
    return QStringLiteral("%1, %2").arg(geo.latitude, 0, 'f', 5).arg(geo.longitude, 0, 'f', 5);
}

std::optional<GridPoint> pointFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(-?\d{1,2}(?:\.\d+)?)(?:\s*,\s*|\s+)(-?\d{1,3}(?:\.\d+)?)\s*$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const GeoPoint point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    return isInGreatBritain(point) ? std::optional(toGrid(point)) : std::nullopt;
}

} // namespace lantern

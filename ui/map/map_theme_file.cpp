#include "map/map_theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct ThemeWords
{
    Q_DECLARE_TR_FUNCTIONS(MapThemeFile)
};

struct ColourKey
{
    const char *name;
    QColor MapTheme::*colour;
};
constexpr ColourKey Colours[]{{"land", &MapTheme::land},
                              {"street", &MapTheme::street},
                              {"mainStreet", &MapTheme::mainStreet},
                              {"casing", &MapTheme::casing},
                              {"mainCasing", &MapTheme::mainCasing},
                              {"footway", &MapTheme::footway},
                              {"water", &MapTheme::water},
                              {"green", &MapTheme::green},
                              {"rail", &MapTheme::rail},
                              {"building", &MapTheme::building},
                              {"buildingEdge", &MapTheme::buildingEdge},
                              {"boundary", &MapTheme::boundary},
                              {"text", &MapTheme::text},
                              {"mutedText", &MapTheme::mutedText},
                              {"waterText", &MapTheme::waterText},
                              {"greenText", &MapTheme::greenText},
                              {"halo", &MapTheme::halo},
                              {"uniform", &MapTheme::uniform},
                              {"plain", &MapTheme::plain},
                              {"walk", &MapTheme::walk},
                              {"alert", &MapTheme::alert},
                              {"accent", &MapTheme::accent},
                              {"offence", &MapTheme::offence},
                              {"streetSafe", &MapTheme::streetSafe},
                              {"venue", &MapTheme::venue},
                              {"stop", &MapTheme::stop},
                              {"disc", &MapTheme::disc},
                              {"onDisc", &MapTheme::onDisc},
                              {"routeCasing", &MapTheme::routeCasing}};

struct OpacityKey
{
    const char *name;
    double MapTheme::*opacity;
};
constexpr OpacityKey Opacities[]{{"hexagons", &MapTheme::hexagonOpacity},
                                 {"boroughLine", &MapTheme::boroughLineOpacity},
                                 {"wardLine", &MapTheme::wardLineOpacity},
                                 {"offence", &MapTheme::offenceOpacity},
                                 {"offenceCluster", &MapTheme::offenceClusterOpacity}};

// Reads one object of the file, and says of what is wrong where it is: "styles.dark.colours.land".
class ThemeReader
{
public:
    // `complete`: nothing may be left out.
    ThemeReader(QString file, bool complete)
        : m_file(std::move(file))
        , m_complete(complete)
    {
    }

    [[nodiscard]] std::unexpected<Error> wrong(const QString &key, const QString &reason) const
    {
        return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                     .message = ThemeWords::tr("Map style, %1: %2").arg(key, reason),
                                     .file = m_file});
    }

    // The object under a key; an empty one where it may be left out.
    [[nodiscard]] Result<QJsonObject> objectAt(const QJsonObject &parent, const QString &path,
                                               const QString &name) const
    {
        const QJsonValue value = parent[name];
        if (value.isUndefined() && !m_complete)
            return QJsonObject();
        if (value.isUndefined())
            return wrong(path + name, ThemeWords::tr("it is missing"));
        if (!value.isObject())
            return wrong(path + name, ThemeWords::tr("it must be an object in { }"));
        return value.toObject();
    }

    // A misspelt key would silently change nothing.
    [[nodiscard]] Result<void> knowsAll(const QJsonObject &object, const QString &path, const QStringList &known) const
    {
        for (const QString &key : object.keys())
            if (!known.contains(key))
                return wrong(path + key, ThemeWords::tr("there is no such key; there are: %1").arg(known.join(u", ")));
        return {};
    }

    [[nodiscard]] bool mayLeaveOut(const QJsonValue &value) const { return value.isUndefined() && !m_complete; }

    [[nodiscard]] Result<QColor> colour(const QJsonValue &value, const QString &key) const
    {
        const QColor read = QColor::fromString(value.toString());
        if (value.isUndefined())
            return wrong(key, ThemeWords::tr("it is missing"));
        if (!value.isString() || !read.isValid())
            return wrong(
                key, ThemeWords::tr("“%1” is no colour; write it as \"#RRGGBB\"").arg(value.toVariant().toString()));
        return read;
    }

    [[nodiscard]] Result<double> number(const QJsonValue &value, const QString &key, double least, double most) const
    {
        if (value.isUndefined())
            return wrong(key, ThemeWords::tr("it is missing"));
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            return wrong(key, ThemeWords::tr("“%1” is no number from %2 to %3")
                                  .arg(value.toVariant().toString())
                                  .arg(least)
                                  .arg(most));
        return value.toDouble();
    }

private:
    QString m_file;
    bool m_complete;
};

template<class Keys>
QStringList namesOf(const Keys &keys)
{
    QStringList names;
    for (const auto &key : keys)
        names.append(QString::fromLatin1(key.name));
    return names;
}

Result<void> readColours(const ThemeReader &reader, const QJsonObject &object, const QString &path, MapTheme &theme)
{
    if (const Result<void> known = reader.knowsAll(object, path, namesOf(Colours)); !known)
        return known;
    for (const ColourKey &key : Colours) {
        const QString name = QString::fromLatin1(key.name);
        if (reader.mayLeaveOut(object[name]))
            continue;
        const Result<QColor> colour = reader.colour(object[name], path + name);
        if (!colour)
            return std::unexpected(colour.error());
        theme.*key.colour = *colour;
    }
    return {};
}

Result<void> readOpacities(const ThemeReader &reader, const QJsonObject &object, const QString &path, MapTheme &theme)
{
    if (const Result<void> known = reader.knowsAll(object, path, namesOf(Opacities)); !known)
        return known;
    for (const OpacityKey &key : Opacities) {
        const QString name = QString::fromLatin1(key.name);
        if (reader.mayLeaveOut(object[name]))
            continue;
        const Result<double> opacity = reader.number(object[name], path + name, 0, 1);
        if (!opacity)
            return std::unexpected(opacity.error());
        theme.*key.opacity = *opacity;
    }
    return {};
}

Result<void> readHarm(const ThemeReader &reader, const QJsonValue &value, const QString &path, MapTheme &theme)
{
    if (reader.mayLeaveOut(value))
        return {};
    const QJsonArray colours = value.toArray();
    if (colours.size() != static_cast<qsizetype>(theme.harm.size()))
        return reader.wrong(path, ThemeWords::tr("it must be a list of five colours, from low to high"));
    for (size_t i = 0; i < theme.harm.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const Result<QColor> colour = reader.colour(colours[at], QStringLiteral("%1[%2]").arg(path).arg(at));
        if (!colour)
            return std::unexpected(colour.error());
        theme.harm[i] = *colour;
    }
    return {};
}

Result<void> readStyle(const ThemeReader &reader, const QJsonObject &styles, const QString &name, MapTheme &theme)
{
    const QString path = QStringLiteral("styles.%1.").arg(name);
    const Result<QJsonObject> style = reader.objectAt(styles, QStringLiteral("styles."), name);
    if (!style)
        return std::unexpected(style.error());
    const Result<QJsonObject> colours = reader.objectAt(*style, path, QStringLiteral("colours"));
    if (!colours)
        return std::unexpected(colours.error());
    const Result<QJsonObject> opacity = reader.objectAt(*style, path, QStringLiteral("opacity"));
    if (!opacity)
        return std::unexpected(opacity.error());
    return reader.knowsAll(*style, path, {QStringLiteral("colours"), QStringLiteral("harm"), QStringLiteral("opacity")})
        .and_then([&] { return readColours(reader, *colours, path + QStringLiteral("colours."), theme); })
        .and_then(
            [&] { return readHarm(reader, (*style)[QLatin1StringView("harm")], path + QStringLiteral("harm"), theme); })
        .and_then([&] { return readOpacities(reader, *opacity, path + QStringLiteral("opacity."), theme); });
}

Result<void> readWidths(const ThemeReader &reader, const QJsonValue &value, const QString &path, StreetLook &look)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return reader.wrong(path, ThemeWords::tr("it must be a list of [zoom, pixels], zooms ascending"));
    look.widths.clear();
    const QJsonArray stops = value.toArray();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        const Result<double> zoom = reader.number(stops[i][0], at, 0, 24);
        const Result<double> width = reader.number(stops[i][1], at, 0.1, 200);
        if (!zoom || !width)
            return std::unexpected(zoom ? width.error() : zoom.error());
        if (!look.widths.empty() && *zoom <= look.widths.back().first)
            return reader.wrong(at, ThemeWords::tr("its zoom is not above the one before"));
        look.widths.emplace_back(*zoom, *width);
    }
    return {};
}

Result<void> readDash(const ThemeReader &reader, const QJsonValue &value, const QString &path, StreetLook &look)
{
    look.dash.clear();
    const QJsonArray parts = value.toArray();
    if (!value.isUndefined() && (!value.isArray() || parts.size() % 2 != 0))
        return reader.wrong(path, ThemeWords::tr("it must be a list of dashes and gaps, as many of each"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Result<double> part = reader.number(parts[i], QStringLiteral("%1[%2]").arg(path).arg(i), 0.05, 100);
        if (!part)
            return std::unexpected(part.error());
        look.dash.append(*part);
    }
    return {};
}

Result<StreetLook> readStreet(const ThemeReader &reader, const QJsonObject &street, const QString &path)
{
    StreetLook look;
    look.isMain = street[QLatin1StringView("main")].toBool();
    look.isFoot = street[QLatin1StringView("foot")].toBool();
    const QJsonValue casing = street[QLatin1StringView("casingFrom")];
    const Result<double> casingFrom =
        casing.isUndefined() ? look.casingFrom : reader.number(casing, path + QStringLiteral("casingFrom"), 0, 99);
    if (!casingFrom)
        return std::unexpected(casingFrom.error());
    look.casingFrom = *casingFrom;
    return reader
        .knowsAll(street, path,
                  {QStringLiteral("casingFrom"), QStringLiteral("dash"), QStringLiteral("foot"), QStringLiteral("main"),
                   QStringLiteral("widths")})
        .and_then([&] {
            return readWidths(reader, street[QLatin1StringView("widths")], path + QStringLiteral("widths"), look);
        })
        .and_then(
            [&] { return readDash(reader, street[QLatin1StringView("dash")], path + QStringLiteral("dash"), look); })
        .transform([&] { return look; });
}

Result<void> readStreets(const ThemeReader &reader, const QJsonObject &streets, MapThemes &themes)
{
    QStringList names;
    for (size_t i = 0; i < StreetClassCount; ++i)
        names.append(toKey(static_cast<Street::Class>(i)));
    if (const Result<void> known = reader.knowsAll(streets, QStringLiteral("streets."), names); !known)
        return known;
    for (size_t i = 0; i < StreetClassCount; ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        if (reader.mayLeaveOut(streets[name]))
            continue;
        const Result<StreetLook> look =
            reader.objectAt(streets, QStringLiteral("streets."), name).and_then([&](const QJsonObject &street) {
                return readStreet(reader, street, QStringLiteral("streets.%1.").arg(name));
            });
        if (!look)
            return std::unexpected(look.error());
        for (MapTheme *theme : {&themes.light, &themes.dark, &themes.print})
            theme->streets[i] = *look;
    }
    return {};
}

Error syntaxError(const QByteArray &json, const QJsonParseError &error, const QString &file)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    return {.code = Error::Code::WrongFormat,
            .message = ThemeWords::tr("This is no map style: %1").arg(error.errorString()),
            .file = file,
            .line = before.count('\n') + 1,
            .column = static_cast<int>(before.size() - before.lastIndexOf('\n'))};
}

} // namespace

Result<MapThemes> readMapThemes(const QByteArray &json, const QString &file, const MapThemes *rest)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(syntaxError(json, error, file));
    const ThemeReader reader(file, rest == nullptr);
    const QJsonObject root = document.object();
    if (root.isEmpty())
        return reader.wrong(QStringLiteral("{ }"), ThemeWords::tr("it is empty"));
    MapThemes themes = rest != nullptr ? *rest : MapThemes();
    const Result<QJsonObject> styles = reader.objectAt(root, {}, QStringLiteral("styles"));
    if (!styles)
        return std::unexpected(styles.error());
    const Result<QJsonObject> streets = reader.objectAt(root, {}, QStringLiteral("streets"));
    if (!streets)
        return std::unexpected(streets.error());
    const QStringList names{QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")};
    return reader.knowsAll(root, {}, {QStringLiteral("about"), QStringLiteral("streets"), QStringLiteral("styles")})
        .and_then([&] { return reader.knowsAll(*styles, QStringLiteral("styles."), names); })
        .and_then([&] { return readStyle(reader, *styles, names[0], themes.dark); })
        .and_then([&] { return readStyle(reader, *styles, names[1], themes.light); })
        .and_then([&] { return readStyle(reader, *styles, names[2], themes.print); })
        .and_then([&] { return readStreets(reader, *streets, themes); })
        .transform([&] { return themes; });
}

} // namespace lantern

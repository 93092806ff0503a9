// How a licence list's names and types are read and compared.

#include "partners/licence_list.h"

#include "partners/words.h"

#include <QHash>
#include <QRegularExpression>

namespace lantern
{

std::optional<Place::Kind> venueTypeFromText(const QString &text)
{
    const QString typed = text.toLower();
    for (const Place::Kind kind : venueTypes())
        if (typed == toKey(kind) || typed == venueTypeName(kind).toLower())
            return kind;
    // What licensing authorities write.
    static const std::vector<std::pair<const char *, Place::Kind>> parts{
        {"night", Place::Kind::Nightclub},  {"club", Place::Kind::Nightclub},   {"public house", Place::Kind::Pub},
        {"pub", Place::Kind::Pub},          {"inn", Place::Kind::Pub},          {"bar", Place::Kind::Bar},
        {"off licence", Place::Kind::Shop}, {"off-licence", Place::Kind::Shop}, {"shop", Place::Kind::Shop},
        {"gym", Place::Kind::Gym},          {"theatre", Place::Kind::Venue},    {"restaurant", Place::Kind::Venue},
        {"hotel", Place::Kind::Venue},      {"cinema", Place::Kind::Venue}};
    for (const auto &[part, kind] : parts)
        if (typed.contains(QLatin1StringView(part)))
            return kind;
    return std::nullopt;
}

QString comparedName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_KD))
        if (letter.isLetterOrNumber())
            plain.append(letter);
        else if (letter != u'\'' && letter != u'’' && !letter.isMark() && !plain.endsWith(u' '))
            plain.append(u' ');
    plain.replace(QLatin1StringView("public house"), QLatin1StringView("pub"));
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const QStringList all = words;
    static const QStringList left{QStringLiteral("the"), QStringLiteral("ltd"), QStringLiteral("limited"),
                                  QStringLiteral("pub")};
    words.removeIf([](const QString &word) { return left.contains(word); });
    return (words.isEmpty() ? all : words).join(u' ');
}

QString comparedLicence(const QString &licence)
{
    QString plain = licence.toUpper();
    plain.removeIf([](QChar letter) { return letter.isSpace(); });
    return plain;
}

QString postcodeIn(const QString &address)
{
    static const QRegularExpression shape(QStringLiteral("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) *([0-9][A-Z]{2})\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString last;
    for (QRegularExpressionMatchIterator all = shape.globalMatch(address); all.hasNext();) {
        const QRegularExpressionMatch found = all.next();
        last = QStringLiteral("%1 %2").arg(found.captured(1).toUpper(), found.captured(2).toUpper());
    }
    return last;
}

QString licenceDoubtText(const LicenceRow &row)
{
    switch (row.doubt) {
    case LicenceDoubt::NameAlone:
        return row.venue.id.isValid()
                   ? PartnersWords::tr("The register has one “%1”; only the name says that it is this one.")
                         .arg(row.against)
                   : PartnersWords::tr("One imported place is called “%1”; only the name says that it is this one.")
                         .arg(row.against);
    case LicenceDoubt::AlikeName:
        return PartnersWords::tr("“%1”, %2 m away, is nearly of that name.").arg(row.against).arg(qRound(row.metres));
    case LicenceDoubt::SameLicenceElsewhere:
        return PartnersWords::tr("The register has that licence as “%1”, elsewhere.").arg(row.against);
    case LicenceDoubt::OtherLicence:
        return PartnersWords::tr(
                   "The register has “%1” there with another licence: it may be a new one, or another house.")
            .arg(row.against);
    case LicenceDoubt::None:
        break;
    }
    return {};
}

double nameLikeness(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    QHash<QStringView, int> pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        ++pairs[QStringView(one).sliced(i, 2)];
    int common = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i)
        if (const auto pair = pairs.find(QStringView(other).sliced(i, 2)); pair != pairs.end() && *pair > 0) {
            --*pair;
            ++common;
        }
    const qsizetype all = std::max<qsizetype>(0, one.size() - 1) + std::max<qsizetype>(0, other.size() - 1);
    return all == 0 ? 0 : 2.0 * common / static_cast<double>(all);
}

} // namespace lantern

#include "exercise/town.h"

namespace lantern
{

namespace
{

QStringList allPairs(const QStringList &firsts, const QStringList &seconds, const QString &form, Random &random)
{
    QStringList pairs;
    for (const QString &first : firsts)
        for (const QString &second : seconds)
            pairs.append(form.arg(first, second));
    random.shuffle(pairs);
    return pairs;
}

// The same first word on many roads would read like a mistake: the list is dealt so that equal first words lie far
// apart.
QStringList dealt(const QStringList &firsts, const QStringList &seconds, Random &random)
{
    QStringList shuffledFirsts = firsts;
    random.shuffle(shuffledFirsts);
    QStringList names;
    for (qsizetype round = 0; round < seconds.size(); ++round)
        for (qsizetype i = 0; i < shuffledFirsts.size(); ++i)
            names.append(shuffledFirsts[i] + u' ' + seconds[(i * 7 + round * 5 + i / 11) % seconds.size()]);
    names.removeDuplicates();
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TownNames::TownNames(quint64 seed)
{
    Random random(seed);
    m_streets = dealt(words("Weaver Chandler Ropewalk Tanner Anchor Sailmaker Cooper Lime Alder Rowan Hazel Maple "
                            "Plane Cedar Juniper Heron Curlew "
                            "Plover Kestrel Lapwing Teal Avocet Pilot Beacon Compass Sextant Tiller Capstan Mizzen "
                            "Harbinger Saltmarsh Reed Sedge "
                            "Osier Withy Brick Kiln Foundry Glass Copper Pewter Silver Candle Wick Tallow Barley Malt "
                            "Hop Saffron Fennel Thyme "
                            "Orchard Quince Damson Mulberry Granary Dovecote Paddock Meadow Furlong Acre Chapel Vestry "
                            "Almoner Scholar Dyer Fuller "
                            "Glover Hatter Saddler Fletcher Lorimer Vintner Draper"),
                      words("Street Road Lane Terrace Avenue Gardens Place Grove Crescent Hill Way"), random);
    m_alleys = allPairs(words("Lamplighter Cutler Oyster Net Herring Cable Keel Rudder Linnet Wren Thimble Needle "
                              "Inkhorn Quill Shilling Farthing"),
                        words("Alley Passage Court Yard Walk Steps"), QStringLiteral("%1 %2"), random);
    m_pubs =
        allPairs(words("Copper Blue Old Merry Patient Quiet Golden Crooked Drowsy Honest"),
                 words("Ferryman Heron Lantern Anchor Weaver Plough Pilot Barge"), QStringLiteral("The %1 %2"), random);
    m_clubs = allPairs(words("Neon Velvet Midnight Echo Static Amber Indigo Paper"),
                       words("Room Cellar Arch Vault Wharf Parlour"), QStringLiteral("%1 %2"), random);
    m_halls = allPairs(words("Lanternside Riverside Granary Foundry Exchange Customs"),
                       words("Theatre Hall Playhouse Picturehouse Stage"), QStringLiteral("%1 %2"), random);
}

QString TownNames::take(QStringList &names)
{
    return names.takeFirst();
}

QString TownNames::street()
{
    return take(m_streets);
}

QString TownNames::alley()
{
    return take(m_alleys);
}

QString TownNames::venue(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Nightclub:
    case Place::Kind::Bar:
        return take(m_clubs);
    case Place::Kind::Venue:
        return take(m_halls);
    default:
        return take(m_pubs);
    }
}

} // namespace lantern

#include "partners/site_choice_desk.h"

#include "base/day_text.h"
#include "base/file_writing.h"
#include "partners/partners_forms.h"
#include "partners/site_register.h"
#include "store/place_repository.h"
#include "store/site_repository.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

QString shareText(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

Result<void> saveSites(Store &store, const std::vector<Site> &sites)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Site &site : sites)
        if (Result<void> saved = SiteRepository(store).save(site); !saved)
            return saved;
    return transaction->commit();
}

Result<void> removeSites(Store &store, const std::vector<Site> &sites)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Site &site : sites)
        if (Result<void> removed = SiteRepository(store).remove(site.id); !removed)
            return removed;
    return transaction->commit();
}

} // namespace

SiteChoiceDesk::SiteChoiceDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Places) != 0)
            loadBoroughs();
        if ((aggregates & Workspace::Partners) != 0)
            loadKnown();
        if (aggregates == Workspace::Everything) {
            m_asking.cancel();
            m_choice = {};
            m_problem.clear();
            Q_EMIT busyChanged();
            Q_EMIT answered();
        }
    });
    loadBoroughs();
    loadKnown();
}

void SiteChoiceDesk::loadBoroughs()
{
    m_boroughs.clear();
    if (Store *store = Workspace::instance()->store())
        if (const auto boundaries = PlaceRepository(*store).boundaries(Boundary::Kind::Borough))
            for (const Boundary &boundary : *boundaries)
                m_boroughs.append(boundary.name);
    m_boroughs.sort();
    Q_EMIT boroughsChanged();
}

void SiteChoiceDesk::loadKnown()
{
    m_known.clear();
    if (Store *store = Workspace::instance()->store())
        if (const auto sites = SiteRepository(*store).list())
            for (const Site &site : *sites)
                m_known.insert(site.stopSourceId);
    Q_EMIT answered();
}

void SiteChoiceDesk::choose(const QVariantMap &typed)
{
    if (!Workspace::instance()->isOpen())
        return;
    SiteQuestion question;
    const auto phases = phasesFromText(typed.value(QStringLiteral("phases")).toString());
    question.radiusMetres = typed.value(QStringLiteral("radius")).toDouble();
    question.most = typed.value(QStringLiteral("most")).toInt();
    question.borough = typed.value(QStringLiteral("borough")).toString();
    question.weight = typed.value(QStringLiteral("harm"), true).toBool() ? Weight::Harm : Weight::Count;
    question.seconds = typed.value(QStringLiteral("seconds"), question.seconds).toDouble();
    m_choice = {};
    m_fraction = 0;
    m_problem = phases ? QString() : tr("Phases are sizes such as 5, 15.");
    Q_EMIT answered();
    if (!phases)
        return;
    question.phases = *phases;
    m_asking.ask(
        this,
        [this](double fraction) {
            m_fraction = fraction;
            Q_EMIT progressed();
        },
        [question](Store &store, const Progress &progress) { return chooseSites(store, question, progress); },
        [this](const Result<SiteChoice> &answer) {
            m_problem = answer ? QString() : answer.error().message;
            m_choice = answer ? *answer : SiteChoice{};
            Q_EMIT busyChanged();
            Q_EMIT answered();
        });
    Q_EMIT busyChanged();
}

void SiteChoiceDesk::cancel()
{
    m_asking.cancel();
    m_problem = tr("The choice of sites was stopped.");
    Q_EMIT busyChanged();
    Q_EMIT answered();
}

QString SiteChoiceDesk::summary() const
{
    if (!isReady())
        return {};
    const QString proof = m_choice.isProven()
                              ? tr("No other choice covers more: proven.")
                              : tr("The best known; up to %1 % more is not ruled out.").arg(shareText(m_choice.gap()));
    return tr("%1 of %2 to %3 in %4: live sites cover %5 %, with %n more %6 %. %7", nullptr,
              static_cast<int>(m_choice.chosen.size()))
        .arg(m_choice.figure, shortMonth(m_choice.period.first), shortMonth(m_choice.period.last),
             m_choice.question.borough.isEmpty() ? tr("all of the file") : m_choice.question.borough,
             shareText(m_choice.share(0)), shareText(m_choice.share(m_choice.curve.back().covered)), proof);
}

QVariantList SiteChoiceDesk::curve() const
{
    QVariantList points;
    if (isReady())
        points.append(QVariantMap{{QStringLiteral("sites"), 0},
                                  {QStringLiteral("share"), m_choice.share(0)},
                                  {QStringLiteral("inOrder"), m_choice.share(0)},
                                  {QStringLiteral("adds"), QString()},
                                  {QStringLiteral("proven"), true}});
    for (const SiteCurvePoint &point : m_choice.curve)
        points.append(QVariantMap{{QStringLiteral("sites"), point.sites},
                                  {QStringLiteral("share"), m_choice.share(point.covered)},
                                  {QStringLiteral("inOrder"), m_choice.share(point.inOrder)},
                                  {QStringLiteral("adds"), QLocale().toString(qRound64(point.adds))},
                                  {QStringLiteral("proven"), point.proven}});
    return points;
}

QVariantList SiteChoiceDesk::chosen() const
{
    QVariantList sites;
    for (const ChosenSite &site : m_choice.chosen) {
        const GeoPoint point = toGeo(site.point);
        const SiteCurvePoint &curve = m_choice.curve[static_cast<size_t>(site.order - 1)];
        sites.append(QVariantMap{{QStringLiteral("order"), site.order},
                                 {QStringLiteral("phase"), site.phase},
                                 {QStringLiteral("name"), site.name},
                                 {QStringLiteral("detail"),
                                  tr("phase %1 · %n offence(s) within %2 m", nullptr, static_cast<int>(site.offences))
                                      .arg(site.phase)
                                      .arg(m_choice.question.radiusMetres)},
                                 {QStringLiteral("figure"), tr("+%1").arg(QLocale().toString(qRound64(site.adds)))},
                                 {QStringLiteral("with"), tr("%1 %").arg(shareText(m_choice.share(curve.inOrder)))},
                                 {QStringLiteral("kept"), m_known.contains(site.stopSourceId)},
                                 {QStringLiteral("latitude"), point.latitude},
                                 {QStringLiteral("longitude"), point.longitude}});
    }
    return sites;
}

QString SiteChoiceDesk::propose(int order)
{
    SiteChoice one = m_choice;
    std::erase_if(one.chosen, [order](const ChosenSite &site) { return site.order != order; });
    return keep(one);
}

QString SiteChoiceDesk::keepProposed()
{
    return keep(m_choice);
}

QString SiteChoiceDesk::keep(const SiteChoice &choice)
{
    Store *store = Workspace::instance()->store();
    if (!isReady() || store == nullptr)
        return tr("Work out the best sites first.");
    const auto known = SiteRepository(*store).list();
    if (!known)
        return known.error().message;
    const std::vector<Site> sites = proposedSites(choice, *known, *store);
    if (sites.empty())
        return choice.chosen.size() == 1 ? tr("It stands in the register already.")
                                         : tr("All of them stand in the register already.");
    return pushStoreChange(
        tr("Propose %n site(s)", nullptr, static_cast<int>(sites.size())),
        [sites](Store &open) { return saveSites(open, sites); },
        [sites](Store &open) { return removeSites(open, sites); }, Workspace::Partners);
}

void SiteChoiceDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const Result<void> written = writeFile(path, siteChoiceCsv(m_choice, Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    Workspace::instance()->tell(tr("Written: %1").arg(path));
}

} // namespace lantern

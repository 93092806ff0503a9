#include "series/series_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "series/decide_command.h"
#include "series/filter_command.h"
#include "series/filters.h"
#include "series/series_card.h"
#include "series/words.h"
#include "store/behaviour.h"
#include "store/offence_repository.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

SeriesDesk::SeriesDesk(QObject *parent)
    : QAbstractListModel(parent)
{
    Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::changed, this, &SeriesDesk::follow);
    connect(&m_question, &SeriesQuestion::changed, this, &SeriesDesk::compute);
    if (workspace->isOpen())
        follow(Workspace::Everything);
}

SeriesDesk::~SeriesDesk()
{
    m_stop.request_stop();
}

bool SeriesDesk::isOpen()
{
    return Workspace::instance()->isOpen();
}

int SeriesDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : seriesCount();
}

QVariant SeriesDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShownSeries &shown = m_answer.series[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return shown.series.candidate.id.toString();
    case Qt::DisplayRole:
    case TitleRole:
        return shown.title;
    case DatesRole:
        return shown.dates;
    case StrengthRole:
        return shown.series.candidate.strength;
    case SizeRole:
        return static_cast<int>(shown.series.candidate.offences.size());
    case StateRole:
        return toKey(shown.series.state());
    case StateNameRole:
        return seriesStateName(shown.series.state());
    default:
        return {};
    }
}

QHash<int, QByteArray> SeriesDesk::roleNames() const
{
    return {{IdRole, "seriesId"}, {TitleRole, "title"},    {DatesRole, "dates"},        {StrengthRole, "strength"},
            {SizeRole, "size"},   {StateRole, "decision"}, {StateNameRole, "stateName"}};
}

QString SeriesDesk::summary() const
{
    if (!hasOffences())
        return {};
    const QLocale locale;
    return tr("%1 offences compared, %2 possible series")
        .arg(locale.toString(m_answer.found.offences), locale.toString(m_answer.series.size() + m_answer.leftOut));
}

QString SeriesDesk::caution() const
{
    if (!hasOffences())
        return {};
    const Candidates &found = m_answer.found;
    const QLocale locale;
    QStringList cautions;
    if (found.offences > 0 && found.monthOnly == found.offences)
        cautions.append(tr("These records have months only: hours are not in this data, days are coarse."));
    else if (found.monthOnly > 0)
        cautions.append(tr("%1 of them are known only to the month.").arg(locale.toString(found.monthOnly)));
    if (found.pairs > 0 && found.strongest < m_answer.options.threshold)
        cautions.append(
            tr("The strongest pair reaches %1: no two are linked at %2.")
                .arg(locale.toString(found.strongest, 'f', 2), locale.toString(m_answer.options.threshold, 'f', 2)));
    if (found.offences > 0 && found.withoutBehaviour == found.offences)
        cautions.append(tr("Behaviour is not in this data."));
    if (m_answer.leftOut > 0)
        cautions.append(tr("%1 weaker ones are not shown.").arg(locale.toString(m_answer.leftOut)));
    return cautions.join(u' ');
}

QVariantList SeriesDesk::filters() const
{
    QVariantList all;
    for (const OffenceFilter &filter : m_filters) {
        QStringList parts = filter.classes;
        for (const QString &key : filter.behaviours)
            parts.append(behaviourName(key));
        all.append(QVariantMap{{QStringLiteral("name"), filter.name},
                               {QStringLiteral("detail"), parts.join(QStringLiteral(", "))},
                               {QStringLiteral("builtIn"), filter.builtIn}});
    }
    return all;
}

QVariantList SeriesDesk::behaviours()
{
    QVariantList all;
    for (const QString &key : behaviourKeys())
        all.append(QVariantMap{{QStringLiteral("key"), key}, {QStringLiteral("name"), behaviourName(key)}});
    return all;
}

const ShownSeries *SeriesDesk::selected() const
{
    return m_selected >= 0 && m_selected < seriesCount() ? &m_answer.series[static_cast<size_t>(m_selected)] : nullptr;
}

void SeriesDesk::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Series)) == 0)
        return;
    if ((aggregates & Workspace::Offences) != 0)
        m_answer.read.reset();
    reloadFilters();
    compute();
}

void SeriesDesk::reloadFilters()
{
    m_filters = builtInFilters();
    m_classNames.clear();
    if (Store *store = Workspace::instance()->store()) {
        if (auto filters = allFilters(*store))
            m_filters = *std::move(filters);
        if (const auto classes = OffenceRepository(*store).classes())
            for (const OffenceClass &offenceClass : *classes)
                if (!offenceClass.proactive)
                    m_classNames.append(offenceClass.name);
    }
    m_classNames.sort(Qt::CaseInsensitive);
    Q_EMIT filtersChanged();
}

void SeriesDesk::compute()
{
    cancel();
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen()) {
        take(SeriesAnswer());
        return;
    }
    const auto filter = std::ranges::find(m_filters, m_question.filter(), &OffenceFilter::name);
    if (filter == m_filters.end()) {
        // A filter that was taken away: ask with the first.
        m_question.setFilter(m_filters.front().name);
        return;
    }
    const SeriesAsked asked{.filter = *filter, .months = m_question.months(), .options = m_question.options()};
    const quint64 ticket = m_ticket;
    m_stop = std::stop_source();
    m_busy = true;
    Q_EMIT busyChanged();
    StoreOptions store = workspace->store()->options();
    store.readOnly = true;
    const Progress progress{.report = {}, .stop = m_stop.get_token()};
    runAside(
        this, [store, asked, read = m_answer.read, progress] { return answerSeries(store, read, asked, progress); },
        [this, ticket](const Result<SeriesAnswer> &answer) {
            if (ticket != m_ticket)
                return;
            m_busy = false;
            Q_EMIT busyChanged();
            take(answer);
        });
}

void SeriesDesk::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    if (std::exchange(m_busy, false))
        Q_EMIT busyChanged();
}

void SeriesDesk::take(Result<SeriesAnswer> answer)
{
    const ShownSeries *before = selected();
    const SeriesId kept = before != nullptr ? before->series.candidate.id : SeriesId();
    beginResetModel();
    m_error = answer ? QString() : answer.error().message;
    if (answer)
        m_answer = *std::move(answer);
    else
        m_answer = {.read = m_answer.read};
    endResetModel();
    const auto same = std::ranges::find_if(m_answer.series,
                                           [&](const ShownSeries &shown) { return shown.series.candidate.id == kept; });
    m_selected = m_answer.series.empty()         ? -1
                 : same != m_answer.series.end() ? static_cast<int>(same - m_answer.series.begin())
                                                 : 0;
    Q_EMIT answerChanged();
    showSelected();
}

void SeriesDesk::select(int row)
{
    if (row == m_selected || row < 0 || row >= seriesCount())
        return;
    m_selected = row;
    showSelected();
}

bool SeriesDesk::selectSeries(const QString &series)
{
    const auto found = std::ranges::find_if(m_answer.series, [&series](const ShownSeries &shown) {
        return shown.series.candidate.id.toString() == series ||
               (shown.series.decided && shown.series.decided->id.toString() == series);
    });
    if (found == m_answer.series.end()) {
        Workspace::instance()->tell(
            tr("That series is not among those of this question: widen its reach, or choose its filter."));
        return false;
    }
    select(static_cast<int>(found - m_answer.series.begin()));
    return true;
}

void SeriesDesk::showSelected()
{
    const ShownSeries *shown = selected();
    m_card = shown != nullptr ? seriesCard(*shown, m_question.filter()) : QVariantMap();
    MapScene::Series drawn;
    if (shown != nullptr) {
        drawn.title = shown->title;
        std::ranges::transform(shown->cards, std::back_inserter(drawn.points), &OffenceCard::point);
        for (const QVariant &link : m_card.value(QStringLiteral("links")).toList()) {
            const QVariantMap ends = link.toMap();
            drawn.links.emplace_back(ends.value(QStringLiteral("from")).toInt() - 1,
                                     ends.value(QStringLiteral("to")).toInt() - 1);
        }
    }
    MapModel::instance()->showSeries(drawn);
    Q_EMIT selectedChanged();
}

bool SeriesDesk::decide(const QString &state, const QString &reason, const QString &by, const QString &owner,
                        const QString &reviewOn)
{
    const ShownSeries *shown = selected();
    const auto decided = seriesStateFromKey(state);
    Workspace *workspace = Workspace::instance();
    if (shown == nullptr || !decided || !workspace->isOpen())
        return false;
    SeriesDecision decision{.state = *decided, .reason = reason, .decidedBy = by};
    if (*decided == SeriesState::Accepted) {
        decision.owner = owner;
        decision.reviewOn = QDate::fromString(reviewOn, Qt::ISODate);
    }
    const Series kept = shown->series.decided.value_or(seriesToKeep(
        shown->series.candidate, shown->title, m_question.filter(), m_answer.options, workspace->clock().now()));
    bool failed = false;
    const auto watch = connect(workspace, &Workspace::failed, this, [&failed] { failed = true; });
    workspace->push(new DecideSeries(*workspace, kept, decision));
    disconnect(watch);
    return !failed;
}

bool SeriesDesk::saveFilter(const QString &name, const QStringList &classes, const QStringList &behaviours)
{
    Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen())
        return false;
    const OffenceFilter filter{.name = name.trimmed(), .classes = classes, .behaviours = behaviours};
    const auto before = std::ranges::find_if(m_filters, [&](const OffenceFilter &known) {
        return !known.builtIn && known.name.compare(filter.name, Qt::CaseInsensitive) == 0;
    });
    bool failed = false;
    const auto watch = connect(workspace, &Workspace::failed, this, [&failed] { failed = true; });
    workspace->push(new KeepFilter(*workspace, tr("Save filter"),
                                   before == m_filters.end() ? std::nullopt : std::optional(*before), filter));
    disconnect(watch);
    if (!failed)
        m_question.setFilter(filter.name);
    return !failed;
}

void SeriesDesk::removeFilter(const QString &name)
{
    Workspace *workspace = Workspace::instance();
    const auto filter = std::ranges::find(m_filters, name, &OffenceFilter::name);
    if (workspace->isOpen() && filter != m_filters.end() && !filter->builtIn)
        workspace->push(new KeepFilter(*workspace, tr("Remove filter"), *filter, std::nullopt));
}

QString SeriesDesk::usualReview()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date().addDays(28).toString(Qt::ISODate);
}

} // namespace lantern

#include "brief/brief_desk.h"

#include "base/file_writing.h"
#include "brief/pack_pages.h"
#include "brief/pack_pdf.h"
#include "brief/pack_scene.h"
#include "brief/presenter_slides.h"
#include "commands/aside.h"
#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QLocale>

namespace lantern
{

namespace
{

constexpr int PreviewWidth = 900; // pixels of a page

struct Prepared
{
    Pack pack;
    std::shared_ptr<const MapScene> scene;
};

Result<Prepared> prepare(const StoreOptions &options, const PlanId &plan, int copy)
{
    static const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return std::unexpected(store.error());
    Result<Pack> pack = makePack(**store, plan, copy);
    if (!pack)
        return std::unexpected(pack.error());
    auto scene = makePackScene(**store, *pack);
    if (!scene)
        return std::unexpected(scene.error());
    return Prepared{.pack = std::move(*pack), .scene = std::move(*scene)};
}

struct Preview
{
    Pack pack;
    QList<QImage> pages;
    std::vector<Line> routes; // a team's way along the streets each
};

Result<Preview> makePreview(const StoreOptions &options, const PlanId &plan, int copy)
{
    Result<Prepared> prepared = prepare(options, plan, copy);
    if (!prepared)
        return std::unexpected(prepared.error());
    const PackPages pages(prepared->pack, *prepared->scene);
    Preview preview{.pack = prepared->pack, .pages = {}, .routes = prepared->scene->content().routes};
    for (int page = 0; page < pages.count(); ++page)
        preview.pages.append(pages.image(page, PreviewWidth));
    return preview;
}

Result<void> writeHtmlFile(const Prepared &prepared, const QString &path)
{
    return writeFile(path, toHtml(prepared.pack, packMaps(prepared.pack, *prepared.scene)).toUtf8());
}

Result<void> writePdfFile(const Prepared &prepared, const QString &path)
{
    const Result<int> pages = writePackPdf(prepared.pack, *prepared.scene, path);
    if (!pages)
        return std::unexpected(pages.error());
    return {};
}

StoreOptions readOnlyOptions()
{
    StoreOptions options = Workspace::instance()->store()->options();
    options.readOnly = true;
    return options;
}

} // namespace

BriefDesk::BriefDesk(QObject *parent)
    : QObject(parent)
    , m_plans({"plan", "text"})
{
    const Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::openChanged, this, &BriefDesk::reload);
    connect(workspace, &Workspace::currentPlanChanged, this, &BriefDesk::reload);
    connect(workspace, &Workspace::changed, this, [this](int aggregates) {
        if (aggregates & (Workspace::Plans | Workspace::Hotspots | Workspace::Walks))
            reload();
    });
    reload();
}

QString BriefDesk::planId() const
{
    return Workspace::instance()->currentPlan();
}

QString BriefDesk::statusText() const
{
    return planStatusText(m_pack.plan.status);
}

QString BriefDesk::returnBy() const
{
    return m_pack.returnBy.isValid() ? QLocale().toString(m_pack.returnBy, QStringLiteral("ddd d MMMM yyyy"))
                                     : QString();
}

void BriefDesk::setCopyNumber(int number)
{
    if (number == m_copyNumber || number < 1)
        return;
    m_copyNumber = number;
    Q_EMIT copyNumberChanged();
    preview();
}

void BriefDesk::openPlan(const QString &plan)
{
    Workspace::instance()->setCurrentPlan(plan);
}

void BriefDesk::reload()
{
    loadPlans();
    loadNotes();
    Q_EMIT planChanged();
    preview();
}

void BriefDesk::loadPlans()
{
    Store *store = Workspace::instance()->store();
    m_plans.setKeys(store != nullptr ? planKeys(*store) : std::vector<QString>(), [](std::span<const QString> keys) {
        return planRows(keys, [](const PlanSummary &plan) {
            return QVariantList{tr("%1 · %2").arg(
                QLocale().toString(plan.shift.operationalDate, QStringLiteral("ddd d MMM yyyy")), plan.name)};
        });
    });
}

QString BriefDesk::notesForm() const
{
    return QStringLiteral("presenter/") + planId();
}

void BriefDesk::loadNotes()
{
    m_notes = {};
    Store *store = Workspace::instance()->store();
    if (store == nullptr || planId().isEmpty())
        return;
    const Result<QString> kept = DraftRepository(*store).get(notesForm());
    if (!kept)
        return say({}, kept.error().text());
    m_notes = QJsonDocument::fromJson(kept->toUtf8()).object();
}

void BriefDesk::keepNotes(const QString &slide, const QString &notes)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr || m_notes.value(slide).toString() == notes)
        return;
    if (notes.trimmed().isEmpty())
        m_notes.remove(slide);
    else
        m_notes.insert(slide, notes);
    const QString json = QString::fromUtf8(QJsonDocument(m_notes).toJson(QJsonDocument::Compact));
    if (const Result<void> kept = DraftRepository(*store).put(notesForm(), json); !kept)
        say({}, kept.error().text());
    Q_EMIT previewChanged();
}

QVariantList BriefDesk::slides() const
{
    QVariantList slides = presenterSlides(m_pack);
    for (QVariant &one : slides) {
        QVariantMap slide = one.toMap();
        const QString own = m_notes.value(slide.value(QStringLiteral("key")).toString()).toString();
        if (!own.isEmpty())
            slide[QStringLiteral("notes")] = own;
        one = slide;
    }
    return slides;
}

void BriefDesk::preview()
{
    const quint64 request = ++m_request;
    const PlanId plan = PlanId::fromString(planId());
    if (!Workspace::instance()->isOpen() || !plan.isValid()) {
        m_pack = {};
        m_pages.setPages({});
        Q_EMIT previewChanged();
        return;
    }
    work(+1);
    runAside(
        this, [options = readOnlyOptions(), plan, copy = m_copyNumber] { return makePreview(options, plan, copy); },
        [this, request](const Result<Preview> &made) {
            work(-1);
            if (request != m_request)
                return;
            if (!made)
                return say({}, made.error().text());
            m_pack = made->pack;
            m_pages.setPages(made->pages);
            // For who presents without having been to Plan.
            MapModel::instance()->showPlan(m_pack.plan, made->routes);
            Q_EMIT previewChanged();
        });
}

template<class Write>
void BriefDesk::write(const QString &path, Write writePack, bool open)
{
    const PlanId plan = PlanId::fromString(planId());
    if (path.isEmpty() || !plan.isValid() || !Workspace::instance()->isOpen())
        return;
    work(+1);
    runAside(
        this,
        [options = readOnlyOptions(), plan, copy = m_copyNumber, path, writePack]() -> Result<void> {
            const Result<Prepared> prepared = prepare(options, plan, copy);
            return prepared ? writePack(*prepared, path) : std::unexpected(prepared.error());
        },
        [this, path, open](const Result<void> &written) {
            work(-1);
            if (!written)
                return say({}, written.error().text());
            if (!open)
                return say(tr("Written: %1").arg(path), {});
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                say({}, tr("No program to view and print a PDF was found. Export the PDF instead."));
        });
}

void BriefDesk::exportPdf(const QUrl &file)
{
    write(file.toLocalFile(), writePdfFile, false);
}

void BriefDesk::exportHtml(const QUrl &file)
{
    write(file.toLocalFile(), writeHtmlFile, false);
}

void BriefDesk::print()
{
    write(m_printFolder.filePath(QStringLiteral("briefing.pdf")), writePdfFile, true);
}

void BriefDesk::say(const QString &notice, const QString &errorText)
{
    m_notice = notice;
    m_errorText = errorText;
    Q_EMIT noticeChanged();
}

void BriefDesk::work(int by)
{
    m_working += by;
    Q_EMIT busyChanged();
}

} // namespace lantern

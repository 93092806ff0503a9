#include "commands/workspace.h"

#include "commands/aside.h"
#include "commands/exercise_file.h"
#include "commands/file_memory.h"
#include "commands/outside_changes.h"
#include "store/plan_repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QSettings>
#include <QThreadPool>
#include <QUrl>

#include <stop_token>

namespace lantern
{

namespace
{

Q_LOGGING_CATEGORY(workspaceLog, "lantern.workspace")

Workspace *sharedWorkspace = nullptr;

// A file dialog gives URLs, the command line gives paths.
QString localPath(const QString &path)
{
    const QUrl url(path);
    return url.isLocalFile() ? url.toLocalFile() : path;
}

// What a file opens with when nobody chose a plan in it yet.
QString newestPlan(Store &store)
{
    const Result<PlanId> newest = PlanRepository(store).newest();
    return newest && newest->isValid() ? newest->toString() : QString();
}

} // namespace

struct Workspace::Private
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<const Clock> storeClock; // the open store refers to it
    std::unique_ptr<Store> store;
    QUndoStack stack;
    QString currentPlan;
    QString currentHotspotSet;
    QString wanted;
    std::stop_source stop;
    bool makingExercise = false;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    new OutsideChanges(*this);
    connect(&d->stack, &QUndoStack::indexChanged, this, &Workspace::undoChanged);
    connect(&d->stack, &QUndoStack::canUndoChanged, this, &Workspace::undoChanged);
    connect(&d->stack, &QUndoStack::canRedoChanged, this, &Workspace::undoChanged);
}

Workspace::~Workspace()
{
    d->stop.request_stop();
    d->stack.disconnect(this);
    if (sharedWorkspace == this)
        sharedWorkspace = nullptr;
}

Workspace *Workspace::instance()
{
    if (sharedWorkspace == nullptr) {
        sharedWorkspace = new Workspace(nullptr);
        // Workers end, and the store closes, while Qt's database drivers are still there.
        qAddPostRoutine([] {
            QThreadPool::globalInstance()->waitForDone();
            delete sharedWorkspace;
        });
    }
    return sharedWorkspace;
}

Workspace *Workspace::create(QQmlEngine * /*engine*/, QJSEngine * /*scriptEngine*/)
{
    QQmlEngine::setObjectOwnership(instance(), QQmlEngine::CppOwnership);
    return instance();
}

bool Workspace::isOpen() const
{
    return d->store != nullptr;
}

QString Workspace::path() const
{
    return d->store ? d->store->options().path : QString();
}

QString Workspace::name() const
{
    return d->store ? QFileInfo(path()).completeBaseName() : QString();
}

bool Workspace::isExercise() const
{
    return d->store && d->store->isExercise();
}

bool Workspace::isExerciseOutdated() const
{
    return d->store && isOutdatedExercise(*d->store);
}

QString Workspace::marking() const
{
    const QString own = d->store ? d->store->property(QStringLiteral("marking")) : QString();
    const QString marking = own.isEmpty() ? QStringLiteral("OFFICIAL-SENSITIVE") : own;
    return isExercise() && !marking.contains(QStringLiteral("EXERCISE"))
               ? tr("%1 · EXERCISE — fictional data").arg(marking)
               : marking;
}

bool Workspace::canUndo() const
{
    return d->stack.canUndo();
}

bool Workspace::canRedo() const
{
    return d->stack.canRedo();
}

QString Workspace::undoText() const
{
    return d->stack.undoText();
}

QString Workspace::redoText() const
{
    return d->stack.redoText();
}

QString Workspace::currentPlan() const
{
    return d->currentPlan;
}

void Workspace::setCurrentPlan(const QString &plan)
{
    if (plan == d->currentPlan)
        return;
    d->currentPlan = plan;
    setFileSetting(QStringLiteral("plan"), plan);
    Q_EMIT currentPlanChanged();
}

QString Workspace::currentHotspotSet() const
{
    return d->currentHotspotSet;
}

QString Workspace::wanted() const
{
    return d->wanted;
}

void Workspace::setWanted(const QString &wanted)
{
    if (std::exchange(d->wanted, wanted) != wanted)
        Q_EMIT wantedChanged();
}

QString Workspace::takeWanted(const QString &kind)
{
    const QString wanted = d->wanted;
    if (!wanted.startsWith(kind + u'/'))
        return {};
    setWanted({});
    return wanted.mid(kind.size() + 1);
}

void Workspace::setCurrentHotspotSet(const QString &set)
{
    if (set == d->currentHotspotSet)
        return;
    d->currentHotspotSet = set;
    setFileSetting(QStringLiteral("hotspotSet"), set);
    Q_EMIT currentHotspotSetChanged();
}

QStringList Workspace::recentFiles() const
{
    return recentFilesThere();
}

QVariant Workspace::fileSetting(const QString &name) const
{
    return isOpen() ? QSettings().value(fileSettingKey(path(), name)) : QVariant();
}

void Workspace::setFileSetting(const QString &name, const QVariant &value)
{
    if (isOpen())
        QSettings().setValue(fileSettingKey(path(), name), value);
}

Store *Workspace::store() const
{
    return d->store.get();
}

const Clock &Workspace::clock() const
{
    return *d->clock;
}

void Workspace::setClock(std::shared_ptr<const Clock> clock)
{
    d->clock = std::move(clock);
}

void Workspace::push(QUndoCommand *command)
{
    d->stack.push(command);
}

void Workspace::report(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    qCWarning(workspaceLog, "refused or failed, code %d, line %lld", static_cast<int>(error.code),
              static_cast<long long>(error.line));
    Q_EMIT failed(error.text());
}

bool Workspace::openFile(const QString &path, const QString &key)
{
    const QString file = QFileInfo(localPath(path)).absoluteFilePath();
    Result<std::unique_ptr<Store>> store = Store::open({.path = file, .key = key}, *d->clock);
    if (!store) {
        const bool wantsKey =
            store.error().code == Error::Code::Unreadable && key.isEmpty() && QFileInfo(file).isReadable();
        if (wantsKey)
            Q_EMIT keyWanted(file);
        else
            report(store.error());
        return false;
    }
    take(std::move(*store), d->clock);
    return true;
}

bool Workspace::createFile(const QString &path)
{
    QString file = QFileInfo(localPath(path)).absoluteFilePath();
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".lantern");
    Result<std::unique_ptr<Store>> store = Store::create({.path = file}, *d->clock);
    if (!store) {
        report(store.error());
        return false;
    }
    take(std::move(*store), d->clock);
    return true;
}

void Workspace::openExercise()
{
    const QString file = exercisePath();
    if (QFileInfo::exists(file)) {
        openFile(file);
        return;
    }
    if (d->makingExercise)
        return;
    d->makingExercise = true;
    const QString what = tr("Building the exercise borough");
    Q_EMIT working(what, 0);
    const Progress progress{.report =
                                [this, what](double fraction) {
                                    QMetaObject::invokeMethod(this, [this, what, fraction] {
                                        Q_EMIT working(what, std::min(fraction, 0.99));
                                    });
                                },
                            .stop = d->stop.get_token()};
    runAside(
        this, [file, clock = d->clock, progress] { return makeExercise(file, *clock, progress); },
        [this, file, what](const Result<void> &made) {
            d->makingExercise = false;
            Q_EMIT working(what, 1);
            if (made)
                openFile(file);
            else
                report(made.error());
        });
}

void Workspace::renewExercise()
{
    if (d->makingExercise)
        return;
    const QString file = exercisePath();
    if (isOpen() && QFileInfo(path()) == QFileInfo(file))
        closeFile();
    const QDate today = d->clock->now().toTimeZone(londonZone()).date();
    if (QFileInfo::exists(file)) {
        const Result<QString> aside = setExerciseAside(file, today);
        if (!aside)
            return report(aside.error());
        tell(tr("The old exercise borough is kept as %1.").arg(*aside));
    }
    openExercise();
}

void Workspace::closeFile()
{
    if (!isOpen())
        return;
    drop();
    Q_EMIT openChanged();
    Q_EMIT changed(Everything);
}

void Workspace::backUp(const QString &path)
{
    if (!isOpen())
        return;
    const QString target = QFileInfo(localPath(path)).absoluteFilePath();
    StoreOptions options = d->store->options();
    options.readOnly = true;
    // A file that is gone from its place can still be copied out of what is open, and only by the thread that has it open.
    if (!QFileInfo::exists(options.path)) {
        if (const Result<void> done = d->store->backUpTo(target))
            Q_EMIT backedUp(target);
        else
            report(done.error());
        return;
    }
    const QString what = tr("Backing up");
    Q_EMIT working(what, 0);
    runAside(
        this,
        [options, target, clock = d->clock]() -> Result<void> {
            const Result<std::unique_ptr<Store>> source = Store::open(options, *clock);
            return source ? (*source)->backUpTo(target) : std::unexpected(source.error());
        },
        [this, what, target](const Result<void> &done) {
            Q_EMIT working(what, 1);
            if (done)
                Q_EMIT backedUp(target);
            else
                report(done.error());
        });
}

void Workspace::undo()
{
    d->stack.undo();
}

void Workspace::redo()
{
    d->stack.redo();
}

void Workspace::take(std::unique_ptr<Store> store, std::shared_ptr<const Clock> clock)
{
    drop();
    d->storeClock = std::move(clock);
    d->store = std::move(store);
    remember(path());
    Q_EMIT openChanged();
    setCurrentHotspotSet(fileSetting(QStringLiteral("hotspotSet")).toString());
    const QString lastPlan = fileSetting(QStringLiteral("plan")).toString();
    setCurrentPlan(lastPlan.isEmpty() ? newestPlan(*d->store) : lastPlan);
    Q_EMIT changed(Everything);
}

void Workspace::drop()
{
    d->stack.clear();
    d->store.reset();
    setCurrentPlan({});
    setCurrentHotspotSet({});
    setWanted({});
}

void Workspace::remember(const QString &path)
{
    rememberFile(path);
    Q_EMIT recentFilesChanged();
}

} // namespace lantern

#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QObject>
#include <QUndoStack>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QQmlEngine;
class QJSEngine;

namespace lantern
{

// The open file and the edits made to it: the one façade through which the screens read and change anything. Lives on
// the GUI thread; long work opens its own Store at path() on a worker and applies its outcome here.
class Workspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString path READ path NOTIFY openChanged)
    Q_PROPERTY(QString name READ name NOTIFY openChanged)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY openChanged)
    // It is this program's own exercise, made by an older Lantern: some screens have nothing in it.
    Q_PROPERTY(bool exerciseOutdated READ isExerciseOutdated NOTIFY openChanged)
    Q_PROPERTY(QString marking READ marking NOTIFY
                   openChanged) // "OFFICIAL-SENSITIVE", " · EXERCISE — fictional data" appended where it is
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged)
    Q_PROPERTY(QString currentPlan READ currentPlan WRITE setCurrentPlan NOTIFY
                   currentPlanChanged) // PlanId text, shared by Plan, Brief, Record
    Q_PROPERTY(
        QString currentHotspotSet READ currentHotspotSet WRITE setCurrentHotspotSet NOTIFY currentHotspotSetChanged)
    // What somebody wants to see on another screen, as "kind/id", until that screen shows it: a record ("walk/…", "leg/…",
    // "action/walk/action" with the walk left out where it is not known), the evaluation of a site ("evaluation/…"), or the question for
    // a new night ("night/new").
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged)

public:
    // Takes its parent without default: QML prefers a default constructor to create(), and would make a second workspace.
    explicit Workspace(QObject *parent);
    ~Workspace() override;
    // The instance QML sees, for C++ models and tests.
    static Workspace *instance();
    static Workspace *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isExercise() const;
    [[nodiscard]] bool isExerciseOutdated() const;
    [[nodiscard]] QString marking() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QString currentPlan() const;
    void setCurrentPlan(const QString &plan);
    [[nodiscard]] QString currentHotspotSet() const;
    void setCurrentHotspotSet(const QString &set);
    [[nodiscard]] QString wanted() const;
    void setWanted(const QString &wanted);
    // The id of what is wanted, if it is of this kind ("walk"); it is wanted no more then. Else empty.
    Q_INVOKABLE QString takeWanted(const QString &kind);
    [[nodiscard]] QStringList recentFiles() const;

    // What is remembered for the user about the open file (map position, last screen); not part of the file.
    Q_INVOKABLE [[nodiscard]] QVariant fileSetting(const QString &name) const;
    Q_INVOKABLE void setFileSetting(const QString &name, const QVariant &value);

    // nullptr while no file is open.
    [[nodiscard]] Store *store() const;
    [[nodiscard]] const Clock &clock() const;
    void setClock(std::shared_ptr<const Clock> clock); // for tests
    // Takes the command, does it, and remembers it for undo; a command that failed says setObsolete(true) in redo() and
    // is forgotten. Commands write to the store themselves in redo() and undo() and say what changed through notify().
    void push(QUndoCommand *command);
    // Shows a failure to the user (the shell listens).
    void report(const Error &error);
    // Shows to the user how something came out that is no failure.
    void tell(const QString &message) { Q_EMIT told(message); }

    enum Aggregate {
        Offences = 1,
        Places = 2,
        Hotspots = 4,
        Plans = 8,
        Results = 16,
        Walks = 32,
        Series = 64,
        Tasking = 128,
        Partners = 256,
        Everything = 511
    };
    Q_ENUM(Aggregate)
    void notify(int aggregates) { Q_EMIT changed(aggregates); }

    Q_INVOKABLE bool openFile(const QString &path, const QString &key = {});
    Q_INVOKABLE bool createFile(const QString &path);
    // Opens the exercise borough, making it first where there is none; on a worker, with progress.
    Q_INVOKABLE void openExercise();
    // Makes the exercise borough anew and opens it; the old one is kept beside it, and its place told.
    Q_INVOKABLE void renewExercise();
    Q_INVOKABLE void closeFile();
    // Writes a consistent copy of the open file to a path where nothing stands yet; on a worker.
    Q_INVOKABLE void backUp(const QString &path);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void openChanged();
    void undoChanged();
    void currentPlanChanged();
    void currentHotspotSetChanged();
    void wantedChanged();
    void recentFilesChanged();
    // Some aggregates (bits of Aggregate) are not what they were: models reload.
    void changed(int aggregates);
    void failed(const QString &message);
    void told(const QString &message);
    // The file is encrypted (or damaged) and no key was given: the shell asks for one and opens it again.
    void keyWanted(const QString &path);
    void backedUp(const QString &path);
    void working(const QString &what, double fraction); // fraction 1 = done

private:
    void take(std::unique_ptr<Store> store, std::shared_ptr<const Clock> clock);
    void drop();
    void remember(const QString &path);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lantern

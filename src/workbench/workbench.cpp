// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "audit/querylog.h"
#include "base/tr.h"
#include "semantic/semanticmodel.h"
#include "vault/secrets.h"
#include "warehouse/modelfacts.h"
#include "workbench/databasemodel.h"
#include "workbench/ownmodel.h"
#include "workbench/places.h"
#include "workbench/warehousekey.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireWarehouse(const SchemaStatus &status, const ConnectionSpec &spec)
{
    if (!status.isWarehouse)
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 is a database, but not a Martlet warehouse: it can be asked (“ask”, “model”), and "
                        "nothing else. Make a warehouse with “martletctl --db … warehouse init”, or choose "
                        "another.")
                .arg(spec.display()));
    if (status.needsMigration())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 was made by an older Martlet (schema %2, this one needs %3). Back it up "
                                "and run “martletctl --db … warehouse migrate”.")
                        .arg(spec.display())
                        .arg(status.version)
                        .arg(status.latest));
    return {};
}

// Of questions that cannot be logged where all share the log. Nobody else may look into it.
void makeOwnLogFolder(const ConnectionSpec &spec)
{
    const auto folder = QFileInfo(places::queryLog(spec).back().path).absolutePath();
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString currentUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"local"_s : user;
}

} // namespace

struct Workbench::State
{
    State(const ConnectionSpec &spec, const PoolOptions &options)
        : queryLog(places::queryLog(spec), clock)
        , pool(spec, options)
        , warehouse(pool)
    {
        warehouse.setQuestionLog([this](LoggedQuestion asked) { queryLog.add(std::move(asked)); });
    }

    SystemClock clock;
    QueryLog queryLog;
    Pool pool;
    Warehouse warehouse;
    SemanticModel model;
    QString modelNotice;
    QByteArray modelText; // of a database that is no warehouse
    bool isModelKept = false;
    ReportCatalogue reports;
    Viewer viewer;
    QString warehouseId, notice;
    QByteArray stories;
    std::optional<Result<FieldCipher>> cipher;
    bool readOnly = false;
};

Workbench::Workbench() = default;
Workbench::~Workbench() = default;

Result<std::unique_ptr<Workbench>> Workbench::open(const ConnectionSpec &spec, PoolOptions options,
                                                   Accepts accepts)
{
    makeOwnLogFolder(spec);
    auto bench = std::unique_ptr<Workbench>(new Workbench);
    bench->m_state = std::make_unique<State>(spec, options);
    State &state = *bench->m_state;
    bool isForeign = false;
    TRY(state.pool.run(LaneKind::Reader, u"open"_s, {}, [&](Session &session) -> Result<void> {
        TRY_ASSIGN(const SchemaStatus status, schemaStatus(session));
        isForeign = !status.isWarehouse && accepts == Accepts::AnyDatabase;
        if (isForeign)
            return {};
        TRY(requireWarehouse(status, spec));
        if (status.isNewer()) {
            state.readOnly = true;
            state.notice =
                Martlet::tr(
                    "This warehouse was made by a newer Martlet (schema %1, this one knows %2), so it is open "
                    "for reading only. Update Martlet to import.")
                    .arg(status.version)
                    .arg(status.latest);
        }
        state.warehouseId = status.warehouseId;
        const Secrets secrets(places::keyFolder());
        state.cipher = findWarehouseKey(session, secrets, status.warehouseId);
        if (!*state.cipher && state.notice.isEmpty())
            state.notice = state.cipher->error().message;
        TRY_ASSIGN(const Value stories,
                   session.scalar(u"SELECT value FROM warehouse_settings WHERE key = 'demo_stories'"_s));
        state.stories = toText(stories).toUtf8();
        return {};
    }));
    if (isForeign)
        return openForeign(spec, options);
    TRY(bench->readModel());
    state.viewer = {spec.user.isEmpty() ? currentUser() : spec.user, {}};
    return bench;
}

Result<std::unique_ptr<Workbench>> Workbench::openForeign(ConnectionSpec spec, PoolOptions options)
{
    spec.isForeign = true;
    auto bench = std::unique_ptr<Workbench>(new Workbench);
    bench->m_state = std::make_unique<State>(spec, options);
    State &state = *bench->m_state;
    state.readOnly = true;
    state.warehouseId = QFileInfo(places::databaseModelFile(spec)).completeBaseName();
    state.notice = Martlet::tr("This database is no Martlet warehouse: it can be asked, and is only read.");
    state.cipher = Result<FieldCipher>(fail(Error::Kind::Denied, state.notice));
    state.viewer = {spec.user.isEmpty() ? currentUser() : spec.user, {}};
    TRY(bench->readDatabaseModel());
    state.warehouse.setFactsReader([&state](Session &session) { return modelFacts(session, state.model); });
    return bench;
}

// A kept model that fits the tables no more leaves the database open, by an inferred one.
Result<void> Workbench::readDatabaseModel()
{
    State &state = *m_state;
    TRY_ASSIGN(const auto kept, keptModelText(spec()));
    if (kept) {
        auto model = databaseModel(state.pool, *kept, places::databaseModelFile(spec()), {});
        if (!model && model.error().kind != Error::Kind::Input)
            return fail(model.error());
        state.isModelKept = true;
        state.modelText = *kept;
        if (model) {
            state.model = std::move(*model);
            return {};
        }
        state.modelNotice = model.error().message + u' ' +
                            Martlet::tr("Until then Martlet uses a model inferred from the tables.");
    }
    TRY_ASSIGN(const auto text, inferredModelText(state.pool, {}));
    if (!kept)
        state.modelText = text;
    TRY_ASSIGN(state.model, databaseModel(state.pool, text, Martlet::tr("The inferred model"), {}));
    return {};
}

// A report of one's own may be written with a measure of one's own, so what is wrong with the one may make the
// other unreadable; neither keeps the warehouse shut then.
Result<void> Workbench::readModel()
{
    TRY_ASSIGN(m_state->model, SemanticModel::load());
    auto own = ownModel(m_state->pool, m_state->model, places::modelFile());
    if (own)
        m_state->model = std::move(*own);
    else
        m_state->modelNotice =
            own.error().message + u' ' + Martlet::tr("Until then Martlet uses its built-in model.");
    auto reports = ReportCatalogue::load(places::configFolder() + u"/reports"_s, m_state->model);
    if (!reports && !own) {
        m_state->modelNotice += u' ' + reports.error().message;
        reports = ReportCatalogue::load({}, m_state->model);
    }
    TRY_ASSIGN(m_state->reports, std::move(reports));
    return {};
}

Result<void> Workbench::create(const ConnectionSpec &spec, const WarehouseSettings &settings)
{
    ConnectionSpec fresh = spec;
    fresh.create = true;
    if (spec.engine == Engine::Sqlite)
        QDir().mkpath(QFileInfo(spec.path).absolutePath());
    Pool pool(fresh);
    return pool.run(LaneKind::Writer, u"init"_s, {}, [&](Session &session) -> Result<void> {
        TRY(initWarehouse(session, settings));
        TRY_ASSIGN(const SchemaStatus status, schemaStatus(session));
        Secrets secrets(places::keyFolder());
        TRY(makeWarehouseKey(session, secrets, status.warehouseId));
        return {};
    });
}

const ConnectionSpec &Workbench::spec() const
{
    return m_state->pool.spec();
}

bool Workbench::isWarehouse() const
{
    return !m_state->pool.spec().isForeign;
}

const QByteArray &Workbench::modelText() const
{
    return m_state->modelText;
}

bool Workbench::isModelKept() const
{
    return m_state->isModelKept;
}

const QString &Workbench::warehouseId() const
{
    return m_state->warehouseId;
}

Pool &Workbench::pool()
{
    return m_state->pool;
}

Warehouse &Workbench::warehouse()
{
    return m_state->warehouse;
}

QueryLog &Workbench::queryLog()
{
    return m_state->queryLog;
}

const SemanticModel &Workbench::model() const
{
    return m_state->model;
}

const QString &Workbench::modelNotice() const
{
    return m_state->modelNotice;
}

const ReportCatalogue &Workbench::reports() const
{
    return m_state->reports;
}

const Viewer &Workbench::viewer() const
{
    return m_state->viewer;
}

const QString &Workbench::notice() const
{
    return m_state->notice;
}

const QByteArray &Workbench::stories() const
{
    return m_state->stories;
}

Result<const FieldCipher *> Workbench::cipher() const
{
    if (!*m_state->cipher)
        return fail(m_state->cipher->error());
    return &**m_state->cipher;
}

Result<void> Workbench::expectWritable() const
{
    return m_state->readOnly ? fail(Error::Kind::Denied, m_state->notice) : Result<void>();
}

Result<ImportReport> Workbench::import(const ImportRequest &request, std::stop_token stop, Progress progress)
{
    TRY(expectWritable());
    TRY_ASSIGN(const FieldCipher *key, cipher());
    auto report = importFiles(m_state->pool, *key, request, stop, std::move(progress));
    m_state->warehouse.dataChanged();
    return report;
}

Result<ImportReport> Workbench::import(const std::vector<PlannedFile> &plan, bool dryRun, std::stop_token stop,
                                       Progress progress)
{
    TRY(expectWritable());
    TRY_ASSIGN(const FieldCipher *key, cipher());
    auto report = importPlan(m_state->pool, *key, plan, dryRun, stop, std::move(progress));
    m_state->warehouse.dataChanged();
    return report;
}

Result<RetryReport> Workbench::retry(const RetryRequest &request, std::stop_token stop, Progress progress)
{
    TRY(expectWritable());
    TRY_ASSIGN(const FieldCipher *key, cipher());
    auto report = retryRejects(m_state->pool, *key, request, stop, std::move(progress));
    m_state->warehouse.dataChanged();
    return report;
}

Result<Undone> Workbench::undo(BatchId id, std::stop_token stop, Progress progress)
{
    TRY(expectWritable());
    auto undone = undoBatch(m_state->pool, id, stop, std::move(progress));
    m_state->warehouse.dataChanged();
    return undone;
}

Result<BatchId> Workbench::edit(const MemberEdit &edit, std::stop_token stop)
{
    TRY(expectWritable());
    TRY_ASSIGN(const FieldCipher *key, cipher());
    auto batch = editMember(m_state->pool, *key, edit, stop);
    m_state->warehouse.dataChanged();
    return batch;
}

Result<BatchId> Workbench::merge(const MemberMerge &merge, std::stop_token stop)
{
    TRY(expectWritable());
    TRY_ASSIGN(const FieldCipher *key, cipher());
    auto batch = mergeMembers(m_state->pool, *key, merge, stop);
    m_state->warehouse.dataChanged();
    return batch;
}

} // namespace martlet

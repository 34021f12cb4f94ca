// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querypage.h"

#include "ui/query/cellactions.h"
#include "ui/query/conditionsteps.h"
#include "ui/query/conditionwords.h"
#include "ui/query/fieldlist.h"
#include "ui/query/joinedon.h"
#include "ui/query/ordersteps.h"
#include "ui/query/plan/planview.h"
#include "ui/query/questionchip.h"
#include "ui/query/questiondraft.h"
#include "ui/query/resultpane.h"
#include "ui/query/rule.h"
#include "ui/query/shapesteps.h"
#include "ui/query/sql/sqlface.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/tables/tablesface.h"
#include "ui/query/valuelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"
#include "workbench/workbench.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldsWidth = 248;

bool isBlank(const Question &question)
{
    auto nothing = Question();
    nothing.title = question.title;
    return question == nothing;
}

} // namespace

QueryPage::QueryPage(const PageContext &context, QWidget *parent)
    : QueryPage(questionsTo(context.bench), parent, context.bench)
{
    keepDraftIn(QuestionDraft::pathOf(context.bench->warehouseId()));
}

QueryPage::QueryPage(std::shared_ptr<QuerySource> source, QWidget *parent, std::shared_ptr<Workbench> bench)
    : Page(parent)
    , m_source(std::move(source))
    , m_fields(m_source->model())
    , m_fieldsOfModel(m_source->model())
    , m_list(new FieldList(this))
    , m_steps(new StepsPane(m_history, m_fields, this))
    , m_result(new ResultPane(m_fields, this))
    , m_plan(new PlanView(m_source, m_result))
    , m_sql(new SqlFace(m_source, this))
    , m_written(m_source, m_result->sql(), *m_plan, m_steps->joined())
    , m_run(m_source)
    , m_draftStrip(draftStrip())
{
    build();
    connectRun();
    connectSteps();
    makeKeys();
    makeSaveMenu();
    new CellActions(*m_result, m_history, m_fields, m_source, std::move(bench), m_result);
    connect(&m_history, &QuestionHistory::questionChanged, this, &QueryPage::showQuestion);
    m_written.readFacts();
    showQuestion();
    chainTabs(*this);
}

// Its parts tell of the keyboard they lose while they go, and stand on what the page owns.
QueryPage::~QueryPage()
{
    delete m_sql;
    delete m_steps;
    delete m_list;
    delete m_result;
}

void QueryPage::build()
{
    m_list->setFields(m_fields);
    m_result->addAbove(*m_draftStrip);
    m_result->addPlan(
        *m_plan); // before it is laid out: a bar of tabs does not tell of new ones until it is seen
    m_faces = new QuestionFaces(*m_steps, *m_result, *m_sql, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(fieldsPane());
    line->addWidget(m_faces, 1);
}

QWidget *QueryPage::fieldsPane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(fieldsWidth);
    auto *legend = new QWidget(pane);
    legend->setMinimumHeight(28);
    auto *words = new QHBoxLayout(legend);
    words->setContentsMargins(11, 6, 11, 6);
    words->setSpacing(5);
    words->addWidget(new IconLabel(u"clock"_s, Token::Text2, 16, legend));
    auto *said = new Label(tr("last value over time, never summed"), FontRole::Caption, Token::Text3, legend);
    said->setWordWrap(true);
    words->addWidget(said, 1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(rule(pane));
    column->addWidget(legend);
    return pane;
}

void QueryPage::connectRun()
{
    connect(&m_written, &QuestionSql::failed, m_result, &ResultPane::showError);
    connect(&m_written, &QuestionSql::factsRead, this, [this](const WarehouseFacts &facts) {
        m_steps->order().setLastDay(facts.asOf);
        m_result->setHasSales(facts.salesLines > 0 || !m_source->isWarehouse());
        m_written.show(asked());
    });
    connect(&m_run, &QueryRun::started, m_result, &ResultPane::showBusy);
    connect(&m_run, &QueryRun::progressed, m_result, &ResultPane::showProgress);
    connect(&m_run, &QueryRun::failed, m_result, &ResultPane::showError);
    connect(&m_run, &QueryRun::stopped, m_result, &ResultPane::showStopped);
    connect(&m_run, &QueryRun::failed, this, [this] { m_steps->showTime({}); });
    connect(&m_run, &QueryRun::stopped, this, [this] { m_steps->showTime({}); });
    connect(&m_run, &QueryRun::emptyExplained, m_result, &ResultPane::showWithout);
    connect(&m_run, &QueryRun::answered, this, [this](const AskedAnswerPtr &answer) {
        m_result->showAnswer(answer);
        const auto &engine = answer->shown.answer;
        m_steps->joined().showAnswer(engine);
        const auto time = std::chrono::milliseconds(qint64(engine.elapsedMs + 0.5));
        m_steps->showTime(time.count() == 0     ? tr("under 1 ms")
                          : time.count() < 1000 ? tr("about %L1 ms").arg(time.count())
                                                : tr("about %1").arg(wording::duration(time)));
    });
    connect(m_result, &ResultPane::cancelWanted, &m_run, &QueryRun::stop);
    connect(m_result, &ResultPane::importWanted, this, [this] { Q_EMIT linkActivated({PageId::Import}); });
    connect(m_result, &ResultPane::retryWanted, this, &QueryPage::ask);
    connect(m_result, &ResultPane::openWanted, this, &QueryPage::openFile);
    connect(m_result, &ResultPane::newWanted, this, [this] { replace(tr("New question"), {}); });
    connect(m_result, &ResultPane::exampleChosen, this,
            [this](const Question &question) { m_history.edit(question.title, question); });
    connect(m_result, &ResultPane::removalWanted, this, &QueryPage::removeCondition);
}

void QueryPage::connectSteps()
{
    connect(m_faces, &QuestionFaces::changed, this, [this] { chainTabs(*this); });
    connect(m_faces, &QuestionFaces::sqlShown, this, [this](bool isSql) {
        // What its rows are called is nothing that a statement could name.
        if (!m_history.question().over.isEmpty())
            m_list->setFields(isSql ? m_fieldsOfModel : m_fields);
    });
    connect(&m_steps->tables(), &TablesFace::lit, &m_written, &QuestionSql::light);
    connect(&m_steps->tables(), &TablesFace::membersWanted, this, &QueryPage::readMembers);
    connect(m_sql, &SqlFace::questionRead, this, [this](const Question &question) {
        replace(tr("From SQL"), question);
        setTables(false);
        if (auto *const first = m_steps->findChild<QuestionChip *>())
            first->setFocus();
    });
    connect(&m_result->sql(), &SqlPane::editWanted, this, [this] {
        setSql(true);
        m_sql->edit(m_result->sql().written(), m_written.notes());
    });
    connect(m_list, &FieldList::fieldChosen, this, [this](const QString &field) {
        if (isSql())
            return m_sql->insertField(field);
        if (m_steps->face() == StepsPane::Face::Tables)
            m_steps->tables().addField(field);
        else
            m_steps->shape().addField(field);
        m_list->search().selectAll(); // the next search begins anew
    });
    connect(m_steps, &StepsPane::runWanted, this, &QueryPage::ask);
    connect(&m_steps->shape(), &ShapeSteps::lit, &m_written, &QuestionSql::light);
    connect(&m_steps->conditions(), &ConditionSteps::lit, &m_written, &QuestionSql::light);
    connect(&m_steps->order(), &OrderSteps::lit, &m_written, &QuestionSql::light);
    connect(&m_steps->conditions(), &ConditionSteps::membersWanted, this, &QueryPage::readMembers);
}

void QueryPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | enter), [this] { isSql() ? m_sql->run() : ask(); });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), [this] {
            if (isSql())
                return m_sql->explain();
            const bool isShown = m_plan->isVisible();
            m_result->setFace(ResultPane::Plan);
            if (isShown)
                m_plan->explainAgain();
        });
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_history.edits().undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_history.edits().redo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_history.edits().redo(); });
}

// Escape, where nothing else takes it, stops a question that runs.
void QueryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_run.isRunning())
        return m_run.stop();
    if (event->key() == Qt::Key_Escape && m_plan->isRunning())
        return m_plan->stop();
    Page::keyPressEvent(event);
}

Question QueryPage::asked() const
{
    auto question = m_history.question();
    question.where = steps::withoutEmptyGroups(std::move(question.where));
    question.having = steps::withoutEmptyGroups(std::move(question.having));
    return question;
}

void QueryPage::showQuestion()
{
    const auto &question = m_history.question();
    m_titled.add(question);
    if (m_fields.setQuestion(question))
        m_list->setFields(m_fields);
    const auto faults = QuestionCheck(m_fields.model()).check(question);
    m_steps->showQuestion(faults);
    m_steps->showTime({}); // it was that of the question before
    chainTabs(*m_steps);   // chips come and go
    const auto next = asked();
    const auto estimate = m_written.show(next);
    keepDraft();
    if (faults.areNone() && !m_isHeld && (!estimate || estimate->isCheap()))
        return m_run.askSoon(next);
    m_run.forget();
    if (isBlank(question))
        m_result->showExamples();
    else if (faults.areNone() && m_isHeld)
        m_result->showHeld();
    else if (faults.areNone())
        showCost(*estimate);
    else
        m_result->showComplaint(faults.whole);
}

// What takes its time runs when it is told to.
void QueryPage::showCost(const AskEstimate &estimate)
{
    m_steps->showTime(tr("about %1").arg(wording::duration(estimate.time)));
    m_result->showCost(estimate);
}

void QueryPage::ask()
{
    if (QuestionCheck(m_fields.model()).check(m_history.question()).areNone())
        m_run.askNow(asked());
}

void QueryPage::setQuestion(const Question &question)
{
    m_draftStrip->hide();
    m_path.clear();
    m_name.clear();
    m_saved = {};
    m_titled.begin();
    m_steps->tables().begin({});
    m_history.begin(question);
}

void QueryPage::refresh()
{
    if (isSql())
        return m_sql->run();
    m_written.readFacts();
    ask();
}

void QueryPage::find()
{
    m_list->search().setFocus(Qt::ShortcutFocusReason);
    m_list->search().selectAll();
}

bool QueryPage::isSettled() const
{
    return !m_run.isRunning() && !m_plan->isRunning() && !m_sql->isRunning() && !m_written.isReading() &&
           !m_readMembers.isRunning();
}

void QueryPage::readMembers(const QString &dimension, ValueList *values)
{
    m_readMembers.start(
        [source = m_source, question = m_history.question(), dimension](std::stop_token stop, Progress &) {
            return membersOf(*source, question, dimension, stop);
        },
        [open = QPointer<ValueList>(values)](Result<QStringList> members) {
            if (!open)
                return;
            members ? open->setMembers(*members) : open->setFault(members.error().message);
        });
}

// `part` counts those of the question as it was asked.
void QueryPage::removeCondition(bool isOnMeasures, int part)
{
    auto next = asked();
    auto &tree = isOnMeasures ? next.having : next.where;
    tree = steps::rooted(std::move(tree));
    if (const auto *const removed = steps::partAt(tree, {part})) {
        const auto words = ConditionWords(m_fields, locale()).of(*removed);
        tree = steps::withoutPart(tree, {part});
        m_history.edit(tr("Remove %1").arg(words), next);
    }
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/sqlface.h"

#include "query/sqltokens.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/outcomewords.h"
#include "ui/query/plan/planview.h"
#include "ui/query/rule.h"
#include "ui/query/runbutton.h"
#include "ui/query/sql/parameterform.h"
#include "ui/query/sql/resulttabs.h"
#include "ui/query/sql/sqleditor.h"
#include "ui/query/sql/sqlhead.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/theme/look.h"
#include "ui/widgets/focusheir.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqlBarHeight = 48, editorHeight = 280;

} // namespace

SqlFace::SqlFace(std::shared_ptr<QuerySource> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_names(SqlNames::of(m_source->model(), m_source->engine()))
    , m_head(new SqlHead(m_source, this))
    , m_editor(new SqlEditor(m_names, this))
    , m_parameters(new ParameterForm(this))
    , m_run(new RunButton(this))
    , m_time(new Label({}, FontRole::Label, Token::Text2, this))
    , m_body(new QWidget(this))
{
    m_results = new ResultTabs(m_body);
    m_notice = new ReportNotice(m_body);
    m_plan = new PlanView(m_source, m_body);
    build();
    m_veil = new BusyVeil(m_body);
    connectParts();
    makeKeys();
    setFocusProxy(m_editor);
    invite();
}

// The task's answer is shown in parts that go with the face.
SqlFace::~SqlFace() = default;

void SqlFace::build()
{
    auto *above = new QWidget(this);
    auto *writing = new QVBoxLayout(above);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(0);
    writing->addWidget(m_editor, 1);
    writing->addWidget(rule(above));
    writing->addWidget(m_parameters);
    writing->addWidget(bar());
    auto *reading = new QVBoxLayout(m_body);
    reading->setContentsMargins(16, 8, 16, 0);
    reading->addWidget(m_notice);
    reading->addWidget(m_results, 1);
    reading->addWidget(m_plan, 1);
    reading->addStretch(0);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(above);
    parts->addWidget(m_body);
    parts->setStretchFactor(1, 1);
    parts->setSizes({editorHeight, 2 * editorHeight});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(parts, 1);
}

QWidget *SqlFace::bar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(sqlBarHeight);
    m_time->setElided(true);
    auto *explain = new QPushButton(tr("Explain"), bar);
    explain->setToolTip(tr("How the engine answers it, and what is slow (Ctrl+Shift+Enter)"));
    connect(explain, &QPushButton::clicked, this, &SqlFace::explain);
    auto *steps = new QPushButton(tr("To steps"), bar);
    steps->setProperty("look", u"quiet"_s);
    steps->setToolTip(
        tr("The statement at the caret as a question that can be changed step by step (Ctrl+Shift+T)"));
    connect(steps, &QPushButton::clicked, this, &SqlFace::toSteps);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(15, 0, 15, 0);
    line->setSpacing(12);
    line->addWidget(m_run);
    line->addWidget(explain);
    line->addWidget(steps);
    line->addWidget(m_time, 1);
    line->addWidget(new Label(tr("reads only"), FontRole::Caption, Token::Text3, bar));
    return bar;
}

void SqlFace::invite()
{
    m_notice->showEmpty(u"play"_s, tr("Write a SELECT above. Ctrl+Enter runs the statement at the caret.") +
                                       u' ' + tr("Escape, then Tab leaves the editor."));
    bringUp(*m_notice);
}

void SqlFace::connectParts()
{
    connect(m_head, &SqlHead::stepsWanted, this, &SqlFace::stepsWanted);
    connect(m_head, &SqlHead::tablesWanted, this, &SqlFace::tablesWanted);
    connect(m_head, &SqlHead::layOutWanted, m_editor, &SqlEditor::layOut);
    connect(m_head, &SqlHead::statementChosen, this, [this](const QString &sql) { edit({sql, {}, {}}); });
    connect(m_results, &ResultTabs::emptied, this, &SqlFace::invite);
    connect(m_run, &QPushButton::clicked, this, &SqlFace::run);
    connect(m_parameters, &ParameterForm::runWanted, this, &SqlFace::run);
    connect(m_veil, &BusyVeil::cancelled, this, &SqlFace::stop);
    connect(&m_task, &TaskBase::progressed, m_veil, &BusyVeil::report);
    connect(m_notice, &ReportNotice::actionTriggered, this,
            [this] { m_fault.suggested.isEmpty() ? run() : mend(); });
    connect(m_notice, &ReportNotice::otherTriggered, this, &SqlFace::toStep);
    connect(m_editor, &SqlEditor::wanted, this, [this](SqlEditor::Wish wish) {
        if (wish == SqlEditor::Wish::Run)
            run();
        else if (wish == SqlEditor::Wish::Explain)
            explain();
        else if (wish == SqlEditor::Wish::ToSteps)
            toSteps();
        else if (wish == SqlEditor::Wish::History)
            m_head->showHistory();
    });
    connect(m_editor, &SqlEditor::edited, this,
            [this] { m_parameters->setNames(parameterNames(m_editor->text())); });
}

void SqlFace::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Space), [this] { m_editor->complete(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_editor->layOut(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { toSteps(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_head->showHistory(); });
}

void SqlFace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape &&
        (m_task.isRunning() || m_described.isRunning() || m_plan->isRunning()))
        return stop();
    QWidget::keyPressEvent(event);
}

void SqlFace::edit(const WrittenSql &written, const QStringList &notes)
{
    auto text = m_editor->text().trimmed();
    if (!text.isEmpty())
        text += text.endsWith(u';') ? u"\n\n"_s : u";\n\n"_s;
    for (const auto &note : notes)
        text += u"-- "_s + note + u'\n';
    m_editor->setText(text + written.sql);
    m_parameters->setNames(parameterNames(m_editor->text()));
    for (const auto &[name, value] : written.bindings)
        m_parameters->setValue(name, toText(value));
    m_editor->setFocus();
}

void SqlFace::insertField(const QString &name)
{
    const auto &names = m_names.names();
    const auto measure = std::find_if(names.begin(), names.end(), [&](const auto &one) {
        return one.kind == SqlName::Kind::Measure && one.name == name;
    });
    m_editor->replace({m_editor->caret(), 0}, measure == names.end() ? name.section(u'.', -1) : measure->text);
    m_editor->setFocus();
}

QTabBar &SqlFace::faces()
{
    return m_head->faces();
}

bool SqlFace::isRunning() const
{
    return m_task.isRunning() || m_described.isRunning() || m_head->isReading() || m_plan->isRunning();
}

SqlQuestion SqlFace::wanted() const
{
    const auto place = m_editor->chosen();
    SqlQuestion question;
    question.sql = m_editor->text().mid(place.from, place.length);
    question.adHoc = true;
    question.rowLimit = mostRows;
    const auto used = parameterNames(question.sql);
    for (const auto &binding : m_parameters->bindings(m_source->engine())) {
        if (used.contains(binding.first))
            question.bindings.push_back(binding);
    }
    return question;
}

void SqlFace::explain()
{
    if (const auto question = wanted(); !question.sql.isEmpty()) {
        bringUp(*m_plan);
        m_plan->setQuestion(question);
    }
}

void SqlFace::bringUp(QWidget &part)
{
    const FocusHeir heir(*m_body, *m_editor);
    for (auto *each :
         {static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_plan)})
        each->setVisible(each == &part);
}

// On the ad hoc lane. The history is written behind it, on the same thread: a disk may be slow.
void SqlFace::run()
{
    Ran ran;
    ran.place = m_editor->chosen();
    ran.question = wanted();
    if (ran.question.sql.isEmpty())
        return;
    m_editor->underline({});
    m_clock.start();
    m_task.start(
        [source = m_source, ran](std::stop_token stop, Progress &progress) {
            auto done = ran;
            done.answer = source->askSql(ran.question, stop, progress);
            done.kept = source->keepInHistory(ran.question.sql, done.answer);
            return done;
        },
        [this](const Ran &done) { showOutcome(done); });
    m_veil->begin(m_results->isEmpty());
}

void SqlFace::stop()
{
    const bool wasRunning = m_task.isRunning() || m_described.isRunning();
    m_task.stop();
    m_described.stop();
    m_plan->stop();
    m_veil->end();
    if (wasRunning)
        m_time->setText(
            tr("Stopped after %1.").arg(wording::duration(std::chrono::milliseconds(m_clock.elapsed()))));
}

void SqlFace::showOutcome(const Ran &ran)
{
    m_veil->end();
    m_fault = {};
    if (!ran.answer)
        return showFault(ran);
    const auto &answer = *ran.answer;
    bringUp(*m_results);
    m_results->showAnswer(answer, ran.question.sql);
    const auto rows = answer.rows->rowCount();
    auto words = answer.cut ? tr("The first %1 rows in %2; there are more.")
                                  .arg(wording::count(rows), shownMilliseconds(answer.elapsedMs))
                            : tr("%1 in %2.").arg(shownRows(rows), shownMilliseconds(answer.elapsedMs));
    if (!ran.kept)
        words += u' ' + ran.kept.error().message;
    m_time->setText(words);
}

void SqlFace::showFault(const Ran &ran)
{
    auto error = ran.answer.error();
    m_fault = sqlFault(ran.question.sql, error, m_names);
    error.message = m_fault.sentence;
    m_fault.place.from += ran.place.from;
    m_editor->underline(m_fault.place);
    m_notice->showFault(error,
                        m_fault.suggested.isEmpty() ? tr("Run again") : tr("Use “%1”").arg(m_fault.suggested));
    bringUp(*m_notice);
    m_time->setText({});
}

// Puts the name that was probably meant in place of the misspelt one.
void SqlFace::mend()
{
    const auto fault = m_fault;
    m_fault = {};
    if (fault.place.length == 0)
        return;
    m_editor->replace(fault.place, fault.suggested);
    run();
}

void SqlFace::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), height(), theme.colour(Token::Canvas));
    painter.fillRect(0, 0, width(), m_body->mapTo(this, QPoint()).y(), theme.colour(Token::Surface));
    painter.fillRect(0, 0, 1, height(), theme.colour(Token::Border));
}

} // namespace martlet

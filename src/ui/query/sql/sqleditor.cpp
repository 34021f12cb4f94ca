// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/sqleditor.h"

#include "query/sqlformat.h"
#include "ui/query/sql/sqllexer.h"
#include "ui/theme/theme.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int faultIndicator = 8; // the first that is not a lexer's
constexpr int completionList = 1, mostOffered = 60, lettersBeforeOffer = 2;

QString offerOf(const SqlName &name)
{
    switch (name.kind) {
    case SqlName::Kind::Column:
        return SqlEditor::tr("%1  ·  %2").arg(name.name, name.table);
    case SqlName::Kind::Table:
        return SqlEditor::tr("%1  ·  table").arg(name.name);
    case SqlName::Kind::Measure:
        return SqlEditor::tr("%1  ·  measure").arg(name.name);
    case SqlName::Kind::Word:
        break;
    }
    return name.name;
}

} // namespace

SqlEditor::SqlEditor(SqlNames names, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_text(new QsciScintilla(this))
    , m_lexer(new SqlLexer(*m_text))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(tr("SQL"));
    m_text->setAccessibleDescription(tr("Tab indents. Escape, then Tab goes on to what follows."));
    setUp();
    takeTheme();
    m_text->installEventFilter(this);
    connect(m_text, &QsciScintilla::textChanged, this, [this] {
        underline({});
        Q_EMIT edited();
    });
    connect(m_text, &QsciScintillaBase::SCN_CHARADDED, this, &SqlEditor::completeSoon);
    connect(m_text, &QsciScintilla::userListActivated, this,
            [this](int, const QString &shown) { insertCompletion(shown); });
}

SqlEditor::~SqlEditor() = default;

void SqlEditor::setUp()
{
    m_text->setUtf8(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLexer(m_lexer);
    m_text->setMarginType(0, QsciScintilla::NumberMargin);
    m_text->setMarginWidth(0, 40);
    m_text->SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0UL, 8L);
    m_text->setMarginWidth(1, 0);
    m_text->setTabWidth(4);
    m_text->setIndentationsUseTabs(false);
    m_text->setAutoIndent(true);
    m_text->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_text->setAutoCompletionSource(QsciScintilla::AcsNone);
    m_text->setScrollWidth(1);
    m_text->setScrollWidthTracking(true);
    m_text->SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, 2UL);
    m_text->SendScintilla(QsciScintilla::SCI_AUTOCSETIGNORECASE, 1UL);
    m_text->SendScintilla(QsciScintilla::SCI_AUTOCSETORDER,
                          static_cast<unsigned long>(QsciScintilla::SC_ORDER_CUSTOM));
    m_text->SendScintilla(QsciScintilla::SCI_AUTOCSETMAXHEIGHT, 10UL);
    m_text->indicatorDefine(QsciScintilla::SquiggleIndicator, faultIndicator);
}

void SqlEditor::takeTheme()
{
    const auto &theme = Theme::of(this);
    m_lexer->takeColours(theme);
    m_text->setPaper(theme.colour(Token::Surface));
    m_text->setColor(theme.colour(Token::Text));
    m_text->setCaretForegroundColor(theme.colour(Token::Text));
    m_text->setSelectionBackgroundColor(theme.colour(Token::Selection));
    m_text->setSelectionForegroundColor(theme.colour(Token::Text));
    m_text->setMarginsFont(codeFont(theme));
    m_text->setMarginsBackgroundColor(theme.colour(Token::Sunken));
    m_text->setMarginsForegroundColor(theme.colour(Token::Text3));
    m_text->setMatchedBraceBackgroundColor(theme.colour(Token::Selection));
    m_text->setMatchedBraceForegroundColor(theme.colour(Token::Text));
    m_text->setUnmatchedBraceBackgroundColor(theme.colour(Token::Surface));
    m_text->setUnmatchedBraceForegroundColor(theme.colour(Token::Bad));
    m_text->setIndicatorForegroundColor(theme.colour(Token::Bad), faultIndicator);
}

void SqlEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
}

void SqlEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_text->setFocus();
}

// The keys of the SQL face are taken here, before anybody else: the open list of completions is a window of its
// own, in front of which the page's shortcuts would not be those of the active window.
bool SqlEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ChildAdded)
        keepActive(static_cast<QChildEvent *>(event)->child());
    if (event->type() == QEvent::FocusOut)
        m_isTabOn = false;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return isKey ? takesKey(*static_cast<QKeyEvent *>(event)) : QWidget::eventFilter(watched, event);
}

bool SqlEditor::takesKey(QKeyEvent &key)
{
    const bool isPressed = key.type() == QEvent::KeyPress;
    const bool goesOn = m_isTabOn && key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    if (isPressed)
        m_isTabOn = key.key() == Qt::Key_Escape && !m_text->isListActive();
    if (key.key() == Qt::Key_Escape && !m_text->isListActive()) {
        key.ignore(); // it is the page's: it stops what runs
        return true;
    }
    if (goesOn) {
        key.accept();
        if (isPressed)
            focusNextChild();
        return true;
    }
    const auto wish = wishOf(QKeySequence(key.keyCombination()));
    if (!wish)
        return false;
    key.accept();
    if (isPressed)
        fulfil(*wish);
    return true;
}

// The list that QScintilla makes must not take the window's activity away, and with it all its shortcuts.
void SqlEditor::keepActive(QObject *child)
{
    if (auto *list = qobject_cast<QWidget *>(child))
        list->setAttribute(Qt::WA_ShowWithoutActivating);
}

std::optional<SqlEditor::Wish> SqlEditor::wishOf(const QKeySequence &keys)
{
    static const std::pair<QKeySequence, Wish> wishes[] = {
        {QKeySequence(Qt::CTRL | Qt::Key_Return), Wish::Run},
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), Wish::Run},
        {QKeySequence(Qt::Key_F5), Wish::Run},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), Wish::Explain},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), Wish::Explain},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Wish::ToSteps},
        {QKeySequence(Qt::CTRL | Qt::Key_Space), Wish::Complete},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), Wish::LayOut},
        {QKeySequence(Qt::CTRL | Qt::Key_H), Wish::History}};
    for (const auto &[sequence, wish] : wishes) {
        if (sequence == keys)
            return wish;
    }
    return std::nullopt;
}

void SqlEditor::fulfil(Wish wish)
{
    m_text->cancelList();
    if (wish == Wish::Complete)
        complete();
    else if (wish == Wish::LayOut)
        layOut();
    else
        Q_EMIT wanted(wish);
}

QString SqlEditor::text() const
{
    return m_text->text();
}

void SqlEditor::setText(const QString &text)
{
    m_text->setText(text);
    setCaret(text.size());
}

qsizetype SqlEditor::placeOf(int bytes) const
{
    return QString::fromUtf8(text().toUtf8().left(bytes)).size();
}

int SqlEditor::bytesBefore(qsizetype place) const
{
    return int(text().left(place).toUtf8().size());
}

qsizetype SqlEditor::caret() const
{
    return placeOf(int(m_text->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS)));
}

void SqlEditor::setCaret(qsizetype place)
{
    m_text->SendScintilla(QsciScintilla::SCI_SETXOFFSET, 0UL);
    m_text->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(bytesBefore(place)));
}

void SqlEditor::select(SqlPlace place)
{
    m_text->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(bytesBefore(place.from)),
                          static_cast<long>(bytesBefore(place.end())));
}

void SqlEditor::replace(SqlPlace place, const QString &text)
{
    select(place);
    m_text->SendScintilla(QsciScintilla::SCI_REPLACESEL, text.toUtf8().constData());
}

// QScintilla's own word for a selection lags behind what is typed over it.
SqlPlace SqlEditor::chosen() const
{
    const auto from = int(m_text->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const auto end = int(m_text->SendScintilla(QsciScintilla::SCI_GETSELECTIONEND));
    if (from == end)
        return statementAt(text(), caret());
    return {placeOf(from), placeOf(end) - placeOf(from)};
}

void SqlEditor::underline(SqlPlace place)
{
    m_underlined = place;
    m_text->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(faultIndicator));
    m_text->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_text->length()));
    if (place.length == 0)
        return;
    const auto from = bytesBefore(place.from), end = bytesBefore(place.end());
    m_text->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from),
                          static_cast<long>(end - from));
    m_text->SendScintilla(QsciScintilla::SCI_SCROLLRANGE, static_cast<unsigned long>(end),
                          static_cast<long>(from)); // into sight
}

// As one types: behind the second letter of a word, and behind a point. A word that is whole is left alone, so
// that Enter begins a line, and so is a name that the statement gives.
void SqlEditor::completeSoon()
{
    const auto sql = text();
    const auto at = caret();
    const auto word = SqlNames::wordBefore(sql, at);
    const auto before = at - word.size();
    const bool isBehindPoint = before > 0 && sql[before - 1] == u'.' && before > 1 &&
                               (sql[before - 2].isLetter() || sql[before - 2] == u'"');
    const bool isGiven = sql.left(before).trimmed().endsWith(u" AS"_s, Qt::CaseInsensitive);
    const bool isLong = word.size() >= lettersBeforeOffer && !word.front().isDigit();
    m_offered = (isBehindPoint || isLong) && !isGiven ? m_names.completions(sql, at) : std::vector<SqlName>();
    const bool isWhole = std::any_of(m_offered.begin(), m_offered.end(), [&](const auto &name) {
        return name.name.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (isWhole)
        m_offered.clear();
    offer();
}

void SqlEditor::complete()
{
    m_offered = m_names.completions(text(), caret());
    offer();
}

void SqlEditor::offer()
{
    if (m_offered.size() > size_t(mostOffered))
        m_offered.resize(size_t(mostOffered));
    QStringList shown;
    for (const auto &name : m_offered)
        shown += offerOf(name);
    if (shown.isEmpty())
        return m_text->cancelList();
    m_text->showUserList(completionList, shown);
}

QStringList SqlEditor::offered() const
{
    QStringList shown;
    if (m_text->isListActive()) {
        for (const auto &name : m_offered)
            shown += offerOf(name);
    }
    return shown;
}

void SqlEditor::insertCompletion(const QString &shown)
{
    const auto chosen = std::find_if(m_offered.begin(), m_offered.end(),
                                     [&](const auto &name) { return offerOf(name) == shown; });
    if (chosen == m_offered.end())
        return;
    const auto word = SqlNames::wordBefore(text(), caret());
    replace({caret() - word.size(), word.size()}, chosen->text);
}

void SqlEditor::layOut()
{
    const auto place = chosen();
    if (place.length == 0)
        return;
    const auto laidOut = formatSql(text().mid(place.from, place.length)).trimmed();
    replace(place, laidOut);
    setCaret(place.from + laidOut.size());
}

} // namespace martlet

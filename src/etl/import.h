// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "etl/repair/rejectgroup.h"
#include "lineage/batch.h"

#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace martlet {

class FieldCipher;
class Pool;
class RejectedLines;
struct PlannedFile;

// What a person says about a load that its recipe does not.
struct LoadChoice
{
    bool restate = false;      // each file is the truth about its days, whatever was loaded of them
    bool acceptShrink = false; // a whole snapshot is right although it is much smaller than usual

    bool operator==(const LoadChoice &) const = default;
};

struct ImportRequest
{
    QStringList paths = {}; // files and folders
    QString recipe = {};    // name, path of a .toml, or empty: found by the header
    bool dryRun = false;
    bool onlyKnown = false;    // a file that no recipe knows is refused instead of sniffed
    QString recipeFolder = {}; // of one's own recipes, as RecipeFolder; empty: only the built-in ones
    bool acceptDrift = false;  // a file nearly laid out as a recipe knows is read by the proposed one
    LoadChoice choice = {};
};

// One file's fate. A file that was loaded before has state Done, alreadyLoaded and the earlier batch.
struct FileImport
{
    QString path;
    Batch batch;
    bool alreadyLoaded = false;
    QStringList notices = {}; // sentences: many rejects, rules that warn
    // Of a dry run: the rejects, which nothing else keeps, and what would mend them.
    std::shared_ptr<const RejectedLines> rejects = {};
    std::vector<RejectGroup> groups = {};
    QString refusal = {}; // of a dry run: why a load would be refused, a sentence; empty: it would not
};

struct ImportReport
{
    std::vector<FileImport> files;
    bool allAlreadyLoaded() const;
};

// Loads files into the warehouse, one batch each, each published in one transaction. Blocks; run it on a task.
// AlreadyLoaded is not an Error here: see the report. An Error about one file names it and leaves the files
// before it loaded. A dry run judges each file as if those before it were in, refused ones too, and leaves
// nothing. A corrected export of rejects is loaded as a retry of the batch it came from.
[[nodiscard]] Result<ImportReport> importFiles(Pool &pool, const FieldCipher &cipher,
                                               const ImportRequest &request, std::stop_token stop,
                                               Progress progress);
// The same for files whose recipes are known already, in this order.
[[nodiscard]] Result<ImportReport> importPlan(Pool &pool, const FieldCipher &cipher,
                                              const std::vector<PlannedFile> &plan, bool dryRun,
                                              std::stop_token stop, Progress progress);

} // namespace martlet

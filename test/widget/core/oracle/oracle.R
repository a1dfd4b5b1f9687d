# Scores generated instruments by R's own functions, by psych and by psychometric:
#   Rscript oracle.R INSTRUMENTS.json SCORES.json
# What goes in is described in instruments.ts, what comes out in r.ts.

suppressPackageStartupMessages({
  library(jsonlite)
  library(psych)
  library(psychometric)
})

same <- function(x) length(unique(x)) == 1

# One person on one dimension.
score_dimension <- function(instrument, raw, d) {
  own <- instrument$dimension == d
  lo <- instrument$lo[own]
  hi <- instrument$hi[own]
  keyed <- ifelse(instrument$sign[own] < 0, lo + hi - raw[own], raw[own])
  answered <- sum(!is.na(keyed))
  enough <- answered > 0 && answered / length(keyed) >= instrument$minimum
  shared <- same(lo) && same(hi)
  weigh <- function(x) weighted.mean(x, instrument$weight[own], na.rm = TRUE)
  score <- if (enough && shared) weigh(keyed) else NA
  percent <- if (enough) 100 * weigh((keyed - lo) / (hi - lo)) else NA
  c(
    answered = answered,
    score = score,
    percent = percent,
    place = if (shared) score else percent,
    lo = if (shared) lo[1] else 0,
    hi = if (shared) hi[1] else 100,
    unlist(instrument$norms[[d]])
  )
}

# All people of an instrument, a row for each and both of their dimensions.
score_people <- function(instrument) {
  do.call(rbind, lapply(instrument$people, function(raw) {
    rbind(score_dimension(instrument, raw, 1), score_dimension(instrument, raw, 2))
  }))
}

# The means of psych, without imputation, as its default borrows from other people. It wants
# variance in every item, so complete strangers sit in; without imputation, and with no item
# deleted, they change nobody's mean. Too few answers are still too few.
score_with_psych <- function(instrument) {
  people <- do.call(rbind, lapply(instrument$people, as.numeric))
  lo <- instrument$lo[1]
  hi <- instrument$hi[1]
  strangers <- sample(lo:hi, 40 * ncol(people), replace = TRUE)
  answers <- rbind(people, matrix(strangers, ncol = ncol(people)))
  colnames(answers) <- paste0("i", seq_len(ncol(people)))
  signed <- paste0(ifelse(instrument$sign < 0, "-", ""), colnames(answers))
  keys <- split(signed, instrument$dimension)
  scored <- suppressWarnings(suppressMessages(
    scoreItems(keys, answers, impute = "none", delete = FALSE, min = lo, max = hi)
  ))
  means <- as.numeric(t(scored$scores[seq_len(nrow(people)), ]))
  ifelse(is.na(score_people(instrument)[, "score"]), NA, means)
}

longest_run <- function(shown) {
  runs <- rle(shown)
  max(0, runs$lengths[!is.na(runs$values)])
}

acquiescence <- function(instrument, raw) {
  if (!same(instrument$lo) || !same(instrument$hi)) return(NA)
  agreeing <- mean(raw[instrument$sign > 0], na.rm = TRUE)
  opposing <- mean(raw[instrument$sign < 0], na.rm = TRUE)
  (agreeing + opposing) / 2 - (instrument$lo[1] + instrument$hi[1]) / 2
}

# The pull of the first person on the second and the other way round; both or neither are known.
pulls <- function(rows) {
  half <- (rows[, "hi"] - rows[, "lo"]) / 2
  above <- pmax(0, (rows[, "place"] - rows[, "lo"] - half) / half)
  if (anyNA(above[1:4])) return(c(NA, NA))
  c(sqrt(above[1] * above[4]), sqrt(above[3] * above[2]))
}

# Low/low, high/low, low/high, high/high, split at the middle of both dimensions.
regions <- function(rows, error) {
  low <- matrix(pnorm((rows[, "lo"] + rows[, "hi"]) / 2, rows[, "place"], error), nrow = 2)
  high <- 1 - low
  as.numeric(rbind(
    low[1, ] * low[2, ], high[1, ] * low[2, ], low[1, ] * high[2, ], high[1, ] * high[2, ]
  ))
}

files <- commandArgs(trailingOnly = TRUE)
instruments <- fromJSON(files[1], simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
set.seed(1)

of_each <- function(f) unlist(lapply(instruments, f))
of_everybody <- function(f) {
  of_each(function(instrument) sapply(instrument$people, function(raw) f(instrument, raw)))
}
plain <- Filter(function(i) same(i$weight) && same(i$lo) && same(i$hi), instruments)
tables <- lapply(instruments, score_people)
rows <- do.call(rbind, tables)
place <- rows[, "place"]
sd_of_norm <- rows[, "sd"]
reliability <- rows[, "reliability"]
z <- (place - rows[, "mean"]) / sd_of_norm
error <- ifelse(is.na(place), NA, SE.Meas(sd_of_norm, reliability))

# The level of which 1.96 is the exact quantile.
level <- 1 - 2 * pnorm(-1.96)
observed <- CI.obs(place, sd_of_norm, reliability, level)
true <- CI.tscore(place, rows[, "mean"], sd_of_norm, reliability, level)

scores <- list(
  psych = unlist(lapply(plain, score_with_psych)),
  answered = rows[, "answered"],
  score = rows[, "score"],
  percent = rows[, "percent"],
  lo = rows[, "lo"],
  hi = rows[, "hi"],
  z = z,
  t = 50 + 10 * z,
  percentile = 100 * pnorm(z),
  standardError = error,
  observedLow = observed$LCL,
  observedHigh = observed$UCL,
  trueLow = true$LCL,
  trueHigh = true$UCL,
  regions = regions(rows, error),
  longestRun = of_everybody(function(instrument, raw) longest_run(raw[instrument$order])),
  answerSpread = of_everybody(function(instrument, raw) sd(raw, na.rm = TRUE)),
  acquiescence = of_everybody(acquiescence),
  pulls = unlist(lapply(tables, pulls))
)
write_json(lapply(scores, unname), files[2], digits = I(17), na = "null")
